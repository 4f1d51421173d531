using NewsMarkup.Compile.Tagging;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.Decompiling;

/// <summary>A tag to be written, with the place in the compiled article that it comes from.</summary>
internal sealed record NativeTag(PlacedTag Tag, string Path)
{
    public NativeTag(TextSpan words, string path, params IEnumerable<string> items)
        : this(new PlacedTag(words, items), path)
    {
    }
}
