using System.Collections.Immutable;

namespace NewsMarkup.Rules.House;

/// <summary>
/// The forms of an English word: claim, claims, claimed, claiming. Irregular words are data; the rest is made by rule. A form too many does no
/// harm, since nobody writes it: where only the stress would tell, as in visited and admitted, both spellings are made.
/// </summary>
internal static class EnglishForms
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Irregular = Load();

    /// <summary>The words themselves, then their forms. Of several words the first is inflected: <c>point out</c>, <c>pointed out</c>.</summary>
    public static IEnumerable<string> Of(string phrase)
    {
        var end = Words.EndOf(phrase, 0, phrase.Length);
        var (word, rest) = (phrase[..end], phrase[end..]);
        var forms = Irregular.GetValueOrDefault(word.ToLowerInvariant()) is { IsDefault: false } known ? known.AsEnumerable() : Regular(word);
        return forms.Prepend(word).Select(form => form + rest).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Regular(string word) => word switch
    {
        [.., 'e', 'e' or 'y' or 'o'] => [word + "s", word + (word[^1] == 'e' ? "d" : "ed"), word + "ing"],
        [.., 'i', 'e'] => [word + "s", word + "d", word[..^2] + "ying"],
        [.., 'e'] => [word + "s", word + "d", word[..^1] + "ing"],
        [.., var before, 'y'] when !IsVowel(before) => [word[..^1] + "ies", word[..^1] + "ied", word + "ing"],
        [.., 's' or 'x' or 'z' or 'o'] or [.., 's' or 'c', 'h'] => [word + "es", word + "ed", word + "ing", .. Doubled(word)],
        _ => [word + "s", word + "ed", word + "ing", .. Doubled(word)],
    };

    /// <summary>A vowel and a consonant at the end double the consonant: slammed, admitting.</summary>
    private static IEnumerable<string> Doubled(string word) => word is [.., var before, var vowel, var last]
        && IsVowel(vowel) && !IsVowel(last) && last is not ('w' or 'x' or 'y') && (!IsVowel(before) || before == 'u')
        ? [word + last + "ed", word + last + "ing"]
        : [];

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static ImmutableDictionary<string, ImmutableArray<string>> Load()
    {
        using var stream = typeof(EnglishForms).Assembly.GetManifestResourceStream("NewsMarkup.Rules.Words.en-forms.words")!;
        using var reader = new StreamReader(stream);
        return WordListFile.Read(reader.ReadToEnd());
    }
}
