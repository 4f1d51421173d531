using System.Globalization;
using System.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>What is left of a name when everything is taken away in which spellings of one name differ.</summary>
internal static class Spelling
{
    /// <summary>A whole name without case, accents, hyphens and blanks, and with -re as -er.</summary>
    public static string Key(string name) => string.Concat(TextWords.Of(name).SelectMany(word => word.Split('-', '‑')).Select(WordKey));

    /// <summary>A word without case and accents, and with -re after a consonant as -er: centre, center.</summary>
    public static string WordKey(string word)
    {
        var key = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                key.Append(Accents.Without(char.ToLowerInvariant(c)));
        }

        if (key.Length > 3 && key[^1] == 'e' && key[^2] == 'r' && key[^3] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y'))
            (key[^2], key[^1]) = ('e', 'r');
        return key.ToString();
    }
}
