using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Projects;

/// <summary>What is wrong in a file that a project needs, or why it could not be read.</summary>
/// <param name="Path">The path as messages name it.</param>
/// <param name="Findings">What is wrong in it, in the order of the file.</param>
/// <param name="Problem">Why it could not be read; null when it could.</param>
public sealed record FileProblems(string Path, ImmutableArray<Diagnostic> Findings, string? Problem = null);
