using System.Buffers;

namespace NewsMarkup.Semantics;

/// <summary>The definite and indefinite articles that a name may or may not carry.</summary>
internal static class Articles
{
    private const int LongestLetters = 5;
    private static readonly SearchValues<char> FirstLetters = SearchValues.Create("tTaAlLuUdDeE");

    private static readonly string[] Words =
    [
        "the ", "a ", "an ",
        "le ", "la ", "les ", "l'", "l’", "un ", "une ",
        "der ", "die ", "das ", "den ", "dem ", "des ", "ein ", "eine ", "einen ", "einem ", "einer ", "eines ",
        "el ", "los ", "las ", "una ", "unos ", "unas ",
    ];

    /// <summary>The words without the article they begin with.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || !FirstLetters.Contains(words[0]) || words.IndexOfAny(" '’") is < 0 or > LongestLetters)
            return words;
        foreach (var article in Words)
        {
            if (words.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return words[article.Length..];
        }

        return words;
    }
}
