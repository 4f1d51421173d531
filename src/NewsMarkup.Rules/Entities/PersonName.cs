using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>The name of a person, taken apart.</summary>
internal sealed class PersonName
{
    private PersonName(string full, ImmutableArray<string> words, string family)
    {
        Full = full;
        Words = words;
        Family = family;
        FamilyWords = [.. TextWords.Of(family)];
    }

    /// <summary>The name as declared.</summary>
    public string Full { get; }

    /// <summary>Its words, without whom they belong to (Labour's Ada Stern) and what may follow a name (Jr); two or more.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The family name, of one word or several.</summary>
    public string Family { get; }

    private ImmutableArray<string> FamilyWords { get; }

    /// <summary>The name of a declaration; null when it has one word only, or is no name but a description.</summary>
    public static PersonName? Of(Declaration declaration, WordLists lists, PhraseSet honorifics)
    {
        var (suffixes, particles) = (lists.Phrases("name-suffixes"), lists.Phrases("name-particles"));
        var all = TextWords.Of(declaration.Name).ToList();
        ImmutableArray<string> words =
        [
            .. all.Skip(all.FindLastIndex(IsPossessive) + 1).SkipWhile(honorifics.Contains).Where(word => !suffixes.Contains(word)),
        ];
        var isName = words.Length > 1 && IsCapital(words[0]) && words.All(word => IsCapital(word) || particles.Contains(word));
        return isName ? new PersonName(declaration.Name, words, FamilyOf(declaration, words, particles, honorifics)) : null;
    }

    /// <summary>True when a word is one of the name; one with a capital, ignoring case.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        var comparison = char.IsUpper(word[0]) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (var own in Words)
        {
            if (word.Equals(own, comparison))
                return true;
        }

        return false;
    }

    /// <summary>How much of the name some words of it say.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Where the words stand in it.</param>
    public NameForm FormOf(string text, ReadOnlySpan<TextSpan> words)
    {
        if (IsAmong(Words[0], text, words) && IsAmong(Words[^1], text, words))
            return NameForm.Full;
        foreach (var word in FamilyWords)
        {
            if (IsAmong(word, text, words))
                return NameForm.Family;
        }

        return NameForm.Given;
    }

    /// <summary>
    /// As declared; else what stands after an honorific in another name of theirs; else the first word where the last is written as given names
    /// of two syllables are (Han Seo-jin); else the last word, with the particles before it.
    /// </summary>
    private static string FamilyOf(Declaration declaration, ImmutableArray<string> words, PhraseSet particles, PhraseSet honorifics)
    {
        if (declaration.Attributes["family"] is { Length: > 0 } family)
            return family;
        foreach (var aka in declaration.Aka)
        {
            var parts = TextWords.Of(aka).ToList();
            if (parts.Count > 1 && honorifics.Contains(parts[0]) && parts.Skip(1).All(words.Contains))
                return string.Join(' ', parts.Skip(1));
        }

        if (HasSyllables(words[^1]) && !words[0].Contains('-', StringComparison.Ordinal))
            return words[0];
        var first = words.Length - 1;
        while (first > 1 && particles.Contains(words[first - 1]))
            first--;
        return string.Join(' ', words.Skip(first));
    }

    private static bool IsAmong(string word, string text, ReadOnlySpan<TextSpan> words)
    {
        foreach (var said in words)
        {
            if (text.AsSpan(said.Start, said.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool HasSyllables(string word)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && hyphen + 1 < word.Length && char.IsUpper(word[0]) && char.IsLower(word[hyphen + 1]);
    }

    /// <summary>True for Reyes, O'Neill, al-Amr and names in scripts without capitals.</summary>
    private static bool IsCapital(string word) => word.Any(char.IsUpper) || (char.IsLetter(word[0]) && !char.IsLower(word[0]));

    private static bool IsPossessive(string word) => TextWords.WithoutPossessive(word).Length < word.Length;
}
