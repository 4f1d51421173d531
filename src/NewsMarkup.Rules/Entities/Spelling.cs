using System.Globalization;
using System.Text;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>What is left of a name when everything is taken away in which spellings of one name differ.</summary>
internal static class Spelling
{
    /// <summary>A word without case and accents, and with -re after a consonant as -er: centre, center.</summary>
    public static string WordKey(string word)
    {
        if (Ascii.IsValid(word))
            return WithEr(word.ToLowerInvariant());
        var key = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                key.Append(Accents.Without(char.ToLowerInvariant(c)));
        }

        return WithEr(key.ToString());
    }

    private static string WithEr(string key) =>
        key is [_, .., not ('a' or 'e' or 'i' or 'o' or 'u' or 'y'), 'r', 'e'] ? $"{key[..^2]}er" : key;
}
