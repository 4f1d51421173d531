using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Compare;

/// <summary>One side of a change.</summary>
/// <param name="Value">What stands there: the words, the name, the word of an attribute; empty where an attribute is not given.</param>
/// <param name="Place">Where, in the file.</param>
public sealed record Evidence(string Value, Location Place)
{
    /// <summary>The id of the claim or source in the compiled article; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>Who says it; null where the change is not about words that somebody says.</summary>
    public string? Who { get; init; }

    /// <summary>The words that an attribution or a figure belongs to; null where <see cref="Value"/> is all there is to tell.</summary>
    public string? Passage { get; init; }

    /// <summary>Where the words stand in the article's text, a range for each part; empty for the header and for sources.</summary>
    public ImmutableArray<TextSpan> Text { get; init; } = [];
}
