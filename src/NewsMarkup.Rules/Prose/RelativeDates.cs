using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>
/// Finds words for a time that counts from the day of the article: «yesterday», «on Tuesday», «last week», «this year». A weekday with its date
/// beside it does not, nor one that stands for every week. «Today» counts after a verb of speech alone; elsewhere it is nowadays as often as not.
/// </summary>
internal static class RelativeDates
{
    /// <summary>How far after a weekday its date may stand: «Tuesday, the 10th of March».</summary>
    private const int WordsToMonth = 4;

    private static readonly ImmutableArray<(string List, DatePeriod Period, int Steps)> Phrases =
    [
        ("yesterday", DatePeriod.Day, -1), ("today", DatePeriod.Day, 0), ("tomorrow", DatePeriod.Day, 1),
        ("last-week", DatePeriod.Week, -1), ("this-week", DatePeriod.Week, 0), ("next-week", DatePeriod.Week, 1),
        ("last-month", DatePeriod.Month, -1), ("this-month", DatePeriod.Month, 0), ("next-month", DatePeriod.Month, 1),
        ("last-year", DatePeriod.Year, -1), ("this-year", DatePeriod.Year, 0), ("next-year", DatePeriod.Year, 1),
    ];

    /// <summary>The words for such times in a sentence. O(length).</summary>
    public static IEnumerable<DateWords> In(string text, TextSpan sentence, string? language)
    {
        var lists = WordLists.For(language);
        ImmutableArray<TextSpan> durations = [.. lists.Phrases("durations").In(text, sentence)];
        foreach (var (list, period, steps) in Phrases)
        {
            foreach (var words in lists.Phrases(list).In(text, sentence).Where(words => !IsIn(durations, words)))
                yield return new DateWords(words, period, steps);
        }

        foreach (var words in lists.Phrases("today-or-nowadays").In(text, sentence))
        {
            if (WordBefore(text, sentence.Start, words.Start) is { } before && lists.Phrases("speech-verbs").Contains(Slice(text, before)))
                yield return new DateWords(words, DatePeriod.Day, Steps: 0);
        }

        foreach (var words in lists.Phrases("weekdays").In(text, sentence))
        {
            if (Weekday(text, sentence, words, lists) is { } weekday && !HasDate(text, TextSpan.FromBounds(words.End, text.Length), lists))
                yield return weekday;
        }
    }

    private static DateWords? Weekday(string text, TextSpan sentence, TextSpan name, WordLists lists)
    {
        var weekday = (DayOfWeek)((lists["weekdays"].IndexOf(Slice(text, name), 0, StringComparer.OrdinalIgnoreCase) + 1) % 7);
        var before = WordBefore(text, sentence.Start, name.Start);
        var after = Words.In(text, TextSpan.FromBounds(name.End, sentence.End)).Select(word => (TextSpan?)word).FirstOrDefault();
        bool Is(TextSpan? word, string list) => word is { } some && lists.Phrases(list).Contains(Slice(text, some));
        DateWords With(TextSpan words, int steps) => new(words, DatePeriod.Weekday, steps, weekday);
        if (Is(after, "weekday-past") || Is(after, "weekday-future"))
            return With(TextSpan.FromBounds(name.Start, after!.Value.End), Is(after, "weekday-past") ? -1 : 1);
        if (Is(before, "weekday-past") || Is(before, "weekday-future"))
            return With(TextSpan.FromBounds(before!.Value.Start, name.End), Is(before, "weekday-past") ? -1 : 1);
        if (Is(before, "weekday-prepositions"))
            return With(TextSpan.FromBounds(before!.Value.Start, name.End), 0);
        var isMeant = lists["weekdays-alone"] is [] ? Is(before, "weekday-limits") || Is(before, "speech-verbs") : !Is(before, "weekday-habits");
        return isMeant ? With(name, 0) : null;
    }

    /// <summary>
    /// True when the words after a weekday are its date: a month with nothing but small words and digits before it. In German the full stop of
    /// «10. März» may seem to end the sentence.
    /// </summary>
    private static bool HasDate(string text, TextSpan after, WordLists lists)
    {
        foreach (var word in Words.In(text, after).Take(WordsToMonth).Select(word => Slice(text, word)))
        {
            if (lists.Phrases("months").Contains(word))
                return true;
            if (!char.IsAsciiDigit(word[0]) && !lists.Phrases("determiners").Contains(word) && !lists.Phrases("prepositions").Contains(word))
                return false;
        }

        return false;
    }

    private static bool IsIn(ImmutableArray<TextSpan> ranges, TextSpan words)
    {
        var index = Sorted.LastIndex(ranges, range => range.Start <= words.Start);
        return index >= 0 && ranges[index].Contains(words);
    }

    /// <summary>The word that ends where some blanks before an offset begin; null when there is none.</summary>
    private static TextSpan? WordBefore(string text, int first, int offset)
    {
        var end = offset;
        while (end > first && char.IsWhiteSpace(text[end - 1]))
            end--;
        var start = end;
        while (start > first && (char.IsLetter(text[start - 1]) || text[start - 1] is '\'' or '’'))
            start--;
        return start < end && end < offset ? TextSpan.FromBounds(start, end) : null;
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
