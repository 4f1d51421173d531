using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>
/// Finds numbers that count something a reader will ask the source of: people killed or hurt, weapons, money. A figure is a number in
/// digits or words with a word of the language's lists <c>casualties</c> or <c>counted</c> up to three words after it, or a word of
/// <c>casualty-verbs</c> up to three words before it («killed 12»); or money, with its sign or unit. One with none of these is no figure.
/// </summary>
public static class Figures
{
    private const int WordsAfter = 3;
    private const int WordsBefore = 3;

    /// <summary>The figures in a range of a text, in order. O(length).</summary>
    public static IEnumerable<Figure> In(string text, TextSpan range, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return In(text, range.Start, Words.All(text, range), language);
    }

    /// <summary>The figures in a part of a text of which the words are known, in order. O(words).</summary>
    internal static IEnumerable<Figure> In(string text, int start, ImmutableArray<SketchedWord> words, string? language)
    {
        var lists = WordLists.For(language);
        var (numbers, casualties, verbs, counted) =
            (lists.Phrases("number-words"), lists.Phrases("casualties"), lists.Phrases("casualty-verbs"), lists.Phrases("counted"));
        if (counted.IsEmpty && casualties.IsEmpty)
            yield break;
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsNumber(text, words[i], numbers))
                continue;
            var last = i;
            while (last + 1 < words.Length && IsNumber(text, words[last + 1], numbers) && IsJoined(text, words[last].Span, words[last + 1].Span))
                last++;
            var number = TextSpan.FromBounds(words[i].Span.Start, words[last].Span.End);
            if (Casualties(text, words, i, last, casualties, verbs) is { } whole)
                yield return new Figure(number, whole, IsCasualties: true);
            else if (Following(text, words, last, counted) is { } noun)
                yield return new Figure(number, TextSpan.FromBounds(number.Start, noun.End), IsCasualties: false);
            else if (IsMoney(text, start, number))
                yield return new Figure(number, TextSpan.FromBounds(number.Start - 1, number.End), IsCasualties: false);
            i = last;
        }
    }

    /// <summary>A number that counts the dead or hurt, with the word that says so; null for any other.</summary>
    private static TextSpan? Casualties(string text, ImmutableArray<SketchedWord> words, int first, int last, PhraseSet casualties, PhraseSet verbs)
    {
        if (Following(text, words, last, casualties) is { } noun)
            return TextSpan.FromBounds(words[first].Span.Start, noun.End);
        for (var i = first - 1; i >= Math.Max(0, first - WordsBefore) && IsJoined(text, words[i].Span, words[i + 1].Span); i--)
        {
            if (verbs.Contains(text, words[i]))
                return TextSpan.FromBounds(words[i].Span.Start, words[last].Span.End);
        }

        return null;
    }

    private static TextSpan? Following(string text, ImmutableArray<SketchedWord> words, int last, PhraseSet nouns)
    {
        for (var i = last + 1; i <= Math.Min(words.Length - 1, last + WordsAfter) && IsJoined(text, words[i - 1].Span, words[i].Span); i++)
        {
            if (nouns.Contains(text, words[i]))
                return words[i].Span;
        }

        return null;
    }

    private static bool IsNumber(string text, SketchedWord word, PhraseSet numbers) =>
        (char.IsAsciiDigit(text[word.Span.Start]) && IsAmount(text, word.Span)) || numbers.Contains(text, word);

    /// <summary>Digits alone; <c>4x4</c>, <c>2nd</c> and <c>1980s</c> count nothing.</summary>
    private static bool IsAmount(string text, TextSpan word)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>True when nothing but blanks, or a point or comma inside a number, stands between two words: no clause ends there.</summary>
    private static bool IsJoined(string text, TextSpan left, TextSpan right)
    {
        var between = text.AsSpan(left.End, right.Start - left.End);
        return between.IsWhiteSpace()
            || (between is "," or "." && char.IsAsciiDigit(text[left.End - 1]) && char.IsAsciiDigit(text[right.Start]));
    }

    private static bool IsMoney(string text, int start, TextSpan number) =>
        number.Start > start && CharUnicodeInfo.GetUnicodeCategory(text[number.Start - 1]) == UnicodeCategory.CurrencySymbol;
}
