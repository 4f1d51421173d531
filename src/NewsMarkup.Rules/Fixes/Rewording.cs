using System.Buffers;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Puts other words into an article's text.</summary>
internal static class Rewording
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("[]{}\\\r\n");

    /// <summary>The edit that replaces some words; null where a tag stands inside them, or where the new ones could be read as markup.</summary>
    /// <param name="article">The article.</param>
    /// <param name="words">The words, as a range of the article's text.</param>
    /// <param name="text">The new words.</param>
    public static TextChange? Of(ArticleModel article, TextSpan words, string text)
    {
        var place = article.Text.ToSource(words);
        return place.Length == words.Length && IsPlain(text) ? new TextChange(place, text) : null;
    }

    /// <summary>True for words in which nothing can be read as markup.</summary>
    public static bool IsPlain(string text) => !text.AsSpan().ContainsAny(Markup);
}
