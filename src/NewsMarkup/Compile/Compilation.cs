using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile;

/// <summary>An article on its way to an output.</summary>
/// <param name="Article">What it says.</param>
/// <param name="Name">The name of its file without folder and extension, by which outputs speak of each other: <c>flood</c>.</param>
public sealed record Compilation(ArticleModel Article, string Name)
{
    /// <summary>What the language and the rules find, in the order of the file; empty unless the output's format <see cref="OutputFormat.ShowsFindings"/>.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];
}
