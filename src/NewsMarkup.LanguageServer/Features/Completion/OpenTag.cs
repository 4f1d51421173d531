using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>The braces that the cursor stands in, closed or not.</summary>
/// <param name="Words">The range of the file between the brackets before them; empty where there are none.</param>
/// <param name="Declaration">The kind of declaration that they belong to, without its <c>@</c>; null for the tag of a span.</param>
/// <param name="Span">Where they stand; up to the cursor where they are not closed.</param>
/// <param name="Items">What stands in them, in order; what follows the cursor only where they are closed.</param>
internal sealed record OpenTag(TextSpan Words, string? Declaration, TextSpan Span, ImmutableArray<TagItem> Items)
{
    /// <summary>The kind, the first bare word other than the one at the cursor; null when there is none.</summary>
    public string? Kind(int cursor) => Others(cursor).Where(item => item.IsWord).Select(item => item.Text).FirstOrDefault();

    /// <summary>The items that the cursor does not touch.</summary>
    public IEnumerable<TagItem> Others(int cursor) => Items.Where(item => !item.Span.Touches(cursor));

    /// <summary>The item that is being typed: one that the cursor stands in or at the end of. An empty one at the cursor where there is none.</summary>
    public TagItem At(int cursor)
    {
        foreach (var item in Items)
        {
            if (item.Span.Start < cursor && cursor <= item.Span.End)
                return item;
        }

        return new TagItem(new TextSpan(cursor, 0), "");
    }
}
