using NewsMarkup.Text;

namespace NewsMarkup.Compile.Tagging;

/// <summary>A tag to be written into a text.</summary>
/// <param name="Words">The words it stands round.</param>
/// <param name="Block">What stands between its braces.</param>
internal sealed record PlacedTag(TextSpan Words, string Block)
{
    public PlacedTag(TextSpan words, IEnumerable<string> items)
        : this(words, string.Join(' ', items))
    {
    }
}
