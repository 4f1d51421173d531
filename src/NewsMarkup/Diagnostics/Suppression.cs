using System.Collections.Immutable;

namespace NewsMarkup.Diagnostics;

/// <summary>A line or an attribute that allows findings in a part of an article.</summary>
/// <param name="Place">The <c>allow=</c> or the <c>%% allow</c> line.</param>
/// <param name="Scope">The range of the file in which findings are allowed.</param>
/// <param name="Rules">The ids or names that it gives, as written, each with its place.</param>
/// <param name="Reason">Why; null when none is given.</param>
/// <param name="Until">The last day on which it holds; null when it holds for good.</param>
public sealed record Suppression(Location Place, Location Scope, ImmutableArray<SuppressedRule> Rules, string? Reason, DateOnly? Until);
