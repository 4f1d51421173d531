using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>What was found in a file, or why it could not be read.</summary>
/// <param name="Path">The path as the user knows it.</param>
/// <param name="Findings">What was found, in the order of the file.</param>
/// <param name="Problem">Why it could not be read; null when it could.</param>
internal sealed record CheckedFile(string Path, ImmutableArray<Diagnostic> Findings, string? Problem = null);
