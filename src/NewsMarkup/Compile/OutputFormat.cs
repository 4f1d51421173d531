using System.Collections.Immutable;

namespace NewsMarkup.Compile;

/// <summary>A format that an article can be compiled to, by itself. Formats know nothing of each other.</summary>
/// <param name="Name">The word after <c>--to</c>.</param>
/// <param name="Title">What it is, in a few words, for people.</param>
/// <param name="Parts">The files it consists of; mostly one.</param>
public sealed record OutputFormat(string Name, string Title, ImmutableArray<OutputPart> Parts)
{
    /// <summary>True when it tells what rules find in the article.</summary>
    public bool ShowsFindings { get; init; }
}
