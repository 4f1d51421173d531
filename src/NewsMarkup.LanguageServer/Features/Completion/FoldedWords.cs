using System.Globalization;
using System.Text;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Words in the form in which they are compared: small letters without accents, no article before and no 's after them.</summary>
internal static class FoldedWords
{
    /// <summary>The words of a name with one blank between them.</summary>
    public static string Of(string name) => string.Join(
        ' ', TextWords.Of(Articles.Without(Markdown.OneLine(name)).ToString()).Select(TextWords.WithoutPossessive).Select(Fold));

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark || !IsAfterLatin(folded))
                folded.Append(Accents.Without(char.ToLowerInvariant(letter)));
        }

        return folded.ToString();
    }

    /// <summary>True after a letter of which an accent may be left out; in Indic scripts marks are vowels.</summary>
    private static bool IsAfterLatin(StringBuilder folded) => folded.Length > 0 && char.IsAsciiLetterLower(folded[^1]);
}
