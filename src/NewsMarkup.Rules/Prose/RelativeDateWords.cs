using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace NewsMarkup.Rules;

/// <summary>A language's words for times that count from the day of an article, in one set, so that a text is searched once.</summary>
internal sealed class RelativeDateWords
{
    private static readonly ConcurrentDictionary<WordLists, RelativeDateWords> Known = new();

    private static readonly ImmutableArray<(string List, DatePeriod Period, int Steps)> Periods =
    [
        ("yesterday", DatePeriod.Day, -1), ("today", DatePeriod.Day, 0), ("tomorrow", DatePeriod.Day, 1),
        ("last-week", DatePeriod.Week, -1), ("this-week", DatePeriod.Week, 0), ("next-week", DatePeriod.Week, 1),
        ("last-month", DatePeriod.Month, -1), ("this-month", DatePeriod.Month, 0), ("next-month", DatePeriod.Month, 1),
        ("last-year", DatePeriod.Year, -1), ("this-year", DatePeriod.Year, 0), ("next-year", DatePeriod.Year, 1),
    ];

    private readonly Dictionary<string, (DatePeriod Period, int Steps)> _periods = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DayOfWeek> _weekdays = new(StringComparer.OrdinalIgnoreCase);

    private RelativeDateWords(WordLists lists)
    {
        foreach (var (list, period, steps) in Periods)
        {
            foreach (var phrase in lists[list])
                _periods.Add(phrase, (period, steps));
        }

        foreach (var (name, index) in lists["weekdays"].Select((name, index) => (name, index)))
        {
            foreach (var ending in lists["weekday-endings"].Prepend(""))
                _weekdays.Add(name + ending, (DayOfWeek)((index + 1) % 7));
        }

        All = new PhraseSet([.. _periods.Keys, .. _weekdays.Keys, .. lists["today-or-nowadays"], .. lists["durations"]]);
    }

    /// <summary>All words, with those that only look alike: «for the last year».</summary>
    public PhraseSet All { get; }

    /// <summary>The words of a language.</summary>
    public static RelativeDateWords Of(WordLists lists) => Known.GetOrAdd(lists, known => new RelativeDateWords(known));

    /// <summary>Which period a phrase stands for; null for a phrase that stands for none by itself.</summary>
    public (DatePeriod Period, int Steps)? Period(string phrase) => _periods.TryGetValue(phrase, out var period) ? period : null;

    /// <summary>Which weekday a word names; null for other words.</summary>
    public DayOfWeek? Weekday(string word) => _weekdays.TryGetValue(word, out var weekday) ? weekday : null;
}
