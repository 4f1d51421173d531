using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>An article made from another format.</summary>
/// <param name="Article">The article's source.</param>
public sealed record Imported(SourceText Article)
{
    /// <summary>What of the input the article does not hold, each as a sentence that names the place; empty where it holds all.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The file that the notes are about; null for the one that was imported.</summary>
    public string? NotesPath { get; init; }
}
