using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A name as some words spell it, taken apart once. Immutable.</summary>
internal sealed class SpelledName
{
    /// <summary>A shorter word in a proper name may be written small: of, the, für.</summary>
    private const int LongestSmallWord = 3;

    private static readonly TextMemo<SpelledName> InMentions = new(TakenApart);

    private static readonly char[] Marks = [' ', '\n', '\r', '\t', '\'', '"', '‘', '’', '“', '”', '„', '«', '»'];

    private SpelledName(string raw, TextSpan span)
    {
        Span = span;
        Text = IsOnOneLine(raw) ? raw : string.Join(' ', raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Words = [.. Rules.Words.In(raw).Select(word => new SpelledWord(raw.Substring(word.Start, word.Length), word))];
        Key = string.Concat(Words.Select(KeyOf));
        Ends = IsProper ? $"{Words[0].Text}\n{Words[^1].Text}" : null;
    }

    /// <summary>Where the name stands in the words, without the article before it and the 's after it.</summary>
    public TextSpan Span { get; }

    /// <summary>The name on one line.</summary>
    public string Text { get; }

    /// <summary>Its words; they stand where they stand in the name.</summary>
    public ImmutableArray<SpelledWord> Words { get; }

    /// <summary>What is left of it when everything is taken away in which spellings of one name differ.</summary>
    public string Key { get; }

    /// <summary>The first and the last word of a proper name, on two lines; null for other names and single words.</summary>
    public string? Ends { get; }

    private static bool IsOnOneLine(string raw)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            if (char.IsWhiteSpace(raw[i]) && (raw[i] != ' ' || i == 0 || i + 1 == raw.Length || raw[i + 1] == ' '))
                return false;
        }

        return true;
    }

    private static string KeyOf(SpelledWord word) => word.Text.AsSpan().IndexOfAny('-', '‑') < 0
        ? word.Key ?? Spelling.WordKey(word.Text)
        : string.Concat(word.Text.Split('-', '‑').Select(Spelling.WordKey));

    private bool IsProper => Words.Length > 1 && char.IsUpper(Words[^1].Text[0])
        && Words.All(word => char.IsUpper(word.Text[0]) || word.Text.Length <= LongestSmallWord);

    /// <summary>The name that a mention's words spell. Articles say the same names again and again: those are taken apart once.</summary>
    public static SpelledName InMention(ReadOnlySpan<char> mention) => InMentions.Of(mention);

    private static SpelledName TakenApart(string mention)
    {
        var words = mention.TrimEnd(Marks);
        var rest = Articles.Without(words).TrimStart(Marks);
        var name = TextWords.WithoutPossessive(rest.ToString()).TrimEnd(Marks);
        return new SpelledName(name, new TextSpan(words.Length - rest.Length, name.Length));
    }

    /// <summary>A declared name, without an article.</summary>
    public static SpelledName Declared(string name)
    {
        var rest = Articles.Without(name).ToString();
        return new SpelledName(rest, new TextSpan(name.Length - rest.Length, rest.Length));
    }

    /// <summary>True for names that differ in nothing but stops, apostrophes and quotation marks.</summary>
    public static bool IsSame(string left, string right) => left == right || left.Where(IsSpelled).SequenceEqual(right.Where(IsSpelled));

    private static bool IsSpelled(char c) => c != '.' && (c == ' ' || !Marks.Contains(c));
}
