using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Baselines;

/// <summary>The findings of an article beside what a baseline knows of it.</summary>
/// <param name="New">The findings that it does not know, and those that no baseline hides.</param>
/// <param name="Known">The findings that it hides.</param>
/// <param name="Found">The entries that are still found: those of <paramref name="Known"/>, in their order.</param>
/// <param name="Added">Entries for the findings that it does not know.</param>
/// <param name="Stale">The entries that are no longer found.</param>
/// <param name="Unjudged">The entries of which nobody can tell: their rule is off or not loaded, or a rule has failed.</param>
public sealed record BaselineMatch(
    ImmutableArray<Diagnostic> New,
    ImmutableArray<Diagnostic> Known,
    ImmutableArray<BaselineEntry> Found,
    ImmutableArray<BaselineEntry> Added,
    ImmutableArray<BaselineEntry> Stale,
    ImmutableArray<BaselineEntry> Unjudged);
