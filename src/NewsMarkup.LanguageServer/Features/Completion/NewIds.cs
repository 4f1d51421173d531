using System.Globalization;
using System.Text;
using NewsMarkup.Syntax;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Makes ids from words.</summary>
internal static class NewIds
{
    private const int LongestId = 40;

    /// <summary>An id made of some words that nothing has yet.</summary>
    /// <param name="words">The words.</param>
    /// <param name="otherwise">The id where they hold nothing that an id can be made of.</param>
    /// <param name="isTaken">True for an id that something has.</param>
    public static string Of(string words, string otherwise, Func<string, bool> isTaken)
    {
        var id = Slug(words) is { Length: > 0 } slug ? slug : otherwise;
        var free = id;
        for (var number = 2; isTaken(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return free;
    }

    private static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (var rune in FoldedWords.Of(words).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (Lexis.IsMark(rune) && slug.Length > 0))
                slug.Append(rune);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length >= LongestId)
                break;
        }

        return slug.ToString().TrimEnd('-');
    }
}
