using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Where something that the header lacks is reported, and what to do about it.</summary>
internal static class HeaderPlace
{
    /// <summary>The header's opening line; the begin of the file where there is no header.</summary>
    public static TextSpan Of(ArticleModel article) => article.Tree.Root.Header?.Children[0].Span ?? new TextSpan(0, 0);

    /// <summary>A key that may be a slip for the missing one, else the line to add.</summary>
    public static string Help(ArticleModel article, string key)
    {
        var own = article.Meta.Fields.Select(field => field.Key.Text).Where(other => !HeaderKeys.IsKnown(other));
        if (DidYouMean.Nearest(key, own) is { } slip)
            return $"The header has `{slip}:`. Did you mean `{key}:`?";
        return article.Tree.Root.Header is null
            ? $"Begin the file with a header: a line `---`, `{key}: …`, and a line `---`."
            : $"Add a line `{key}: …` to the header.";
    }
}
