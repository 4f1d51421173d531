using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>
/// Finds words for a time that counts from the day of the article: «yesterday», «on Tuesday», «last week», «this year». A weekday with its date
/// beside it does not, nor one that stands for every week. «Today» counts after a verb of speech alone; elsewhere it is nowadays as often as not.
/// </summary>
internal static class RelativeDates
{
    /// <summary>How far after a weekday its date may stand: «Tuesday evening, the 10th of March».</summary>
    private const int WordsToMonth = 6;

    private static readonly ImmutableArray<string> BeforeMonth = ["determiners", "prepositions", "day-parts"];

    /// <summary>The words for such times in a sentence, in order. O(length).</summary>
    public static IEnumerable<DateWords> In(string text, TextSpan sentence, string? language)
    {
        var lists = WordLists.For(language);
        var dates = RelativeDateWords.Of(lists);
        foreach (var words in dates.All.In(text, sentence))
        {
            var phrase = Slice(text, words);
            if (dates.Period(phrase) is (var period, var steps))
            {
                yield return new DateWords(words, period, steps);
            }
            else if (dates.Weekday(phrase) is { } weekday)
            {
                if (!HasDate(text, words.End, lists) && OnWeekday(text, sentence, words, weekday, lists) is { } day)
                    yield return day;
            }
            else if (Is(text, WordBefore(text, sentence.Start, words.Start), lists, "speech-verbs") && lists.Phrases("today-or-nowadays").Contains(phrase))
            {
                yield return new DateWords(words, DatePeriod.Day, Steps: 0);
            }
        }
    }

    private static DateWords? OnWeekday(string text, TextSpan sentence, TextSpan name, DayOfWeek weekday, WordLists lists)
    {
        var before = WordBefore(text, sentence.Start, name.Start);
        var after = Words.In(text, TextSpan.FromBounds(name.End, sentence.End)).Select(word => (TextSpan?)word).FirstOrDefault();
        if (Is(text, after, lists, "weekday-habits-after"))
            return null;
        DateWords With(TextSpan words, int steps) => new(words, DatePeriod.Weekday, steps, weekday);
        if (Side(text, after, lists) is { } stepsAfter)
            return With(TextSpan.FromBounds(name.Start, after!.Value.End), stepsAfter);
        if (Side(text, before, lists) is { } stepsBefore)
            return With(TextSpan.FromBounds(before!.Value.Start, name.End), stepsBefore);
        if (Is(text, before, lists, "weekday-prepositions"))
            return With(TextSpan.FromBounds(before!.Value.Start, name.End), 0);
        var isMeant = lists["weekdays-alone"] is []
            ? Is(text, before, lists, "weekday-limits") || Is(text, before, lists, "speech-verbs")
            : !Is(text, before, lists, "weekday-habits");
        return isMeant ? With(name, 0) : null;
    }

    /// <summary>-1 for a word such as last, 1 for one such as next; null for others.</summary>
    private static int? Side(string text, TextSpan? word, WordLists lists) =>
        Is(text, word, lists, "weekday-past") ? -1 : Is(text, word, lists, "weekday-future") ? 1 : null;

    private static bool Is(string text, TextSpan? word, WordLists lists, string list) =>
        word is { } some && lists.Phrases(list).Contains(Slice(text, some));

    /// <summary>
    /// True when the words after a weekday are its date: a month with nothing but small words, digits and a time of day before it. In German the full stop of
    /// «10. März» may seem to end the sentence.
    /// </summary>
    private static bool HasDate(string text, int start, WordLists lists)
    {
        foreach (var word in Words.In(text, TextSpan.FromBounds(start, text.Length)).Take(WordsToMonth).Select(word => Slice(text, word)))
        {
            if (lists.Phrases("months").Contains(word))
                return true;
            if (!char.IsAsciiDigit(word[0]) && !BeforeMonth.Any(list => lists.Phrases(list).Contains(word)))
                return false;
        }

        return false;
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
