using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Puts words of an article into a tag.</summary>
internal static class Wrapping
{
    /// <summary>
    /// The edits that put brackets round a range of the file and a tag after it; none where that would cross another tag, or where a bracket
    /// or backslash of the text would be read as a part of the tag.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="source">The range of the file.</param>
    /// <param name="tag">What the braces hold: <c>quote by=@reyes</c>.</param>
    public static ImmutableArray<TextChange> Of(ArticleModel article, TextSpan source, string tag) => CanWrap(article, source)
        ? [new TextChange(new TextSpan(source.Start, 0), "["), new TextChange(new TextSpan(source.End, 0), $"]{{{tag}}}")]
        : [];

    /// <summary>True when a range of the file can be put into a tag.</summary>
    public static bool CanWrap(ArticleModel article, TextSpan source)
    {
        var text = article.Tree.Text.ToString();
        return !source.IsEmpty
            && article.SpanAround(source with { Length = 1 }) == article.SpanAround(new TextSpan(source.End - 1, 1))
            && (source.Start == 0 || text[source.Start - 1] != '\\')
            && AreBracketsBalanced(text.AsSpan(source.Start, source.Length));
    }

    /// <summary>True where each bracket has its partner and no backslash at the end would escape the bracket to come.</summary>
    private static bool AreBracketsBalanced(ReadOnlySpan<char> text)
    {
        var (depth, at) = (0, 0);
        for (; at < text.Length && depth >= 0; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '[')
                depth++;
            else if (text[at] == ']')
                depth--;
        }

        return depth == 0 && at == text.Length;
    }
}
