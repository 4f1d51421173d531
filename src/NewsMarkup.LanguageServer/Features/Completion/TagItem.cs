using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>A word of a tag as it stands, half typed or not: <c>claim</c>, <c>@reyes</c>, <c>by=@reyes,"a clerk</c>.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Text">Its characters.</param>
internal readonly record struct TagItem(TextSpan Span, string Text)
{
    /// <summary>Where its <c>=</c> stands in it; -1 for an item without a value.</summary>
    private int EqualsSign => Text is ['@' or '#' or '"', ..] ? -1 : Text.IndexOf('=', StringComparison.Ordinal);

    /// <summary>The attribute's key; null for what is no attribute.</summary>
    public string? Key => EqualsSign > 0 ? Text[..EqualsSign] : null;

    /// <summary>True for a bare word.</summary>
    public bool IsWord => EqualsSign < 0 && Text is not ['@' or '#', ..];

    /// <summary>The values of an attribute, those of a comma list each by itself, with their quotation marks; the last may be empty.</summary>
    public IEnumerable<TagItem> Values()
    {
        var start = EqualsSign + 1;
        if (!AttributeKeys.IsList(Key))
        {
            yield return Part(start, Text.Length);
            yield break;
        }

        var isQuoted = false;
        for (var at = start; at < Text.Length; at++)
        {
            if (Text[at] == '"')
                isQuoted = !isQuoted;
            if (Text[at] != ',' || isQuoted)
                continue;
            yield return Part(start, at);
            start = at + 1;
        }

        yield return Part(start, Text.Length);
    }

    private TagItem Part(int start, int end) => new(new TextSpan(Span.Start + start, end - start), Text[start..end]);
}
