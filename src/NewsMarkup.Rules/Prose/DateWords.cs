using System.Globalization;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Words for a time that counts from the day of the article.</summary>
/// <param name="Words">Where they stand in the text.</param>
/// <param name="Period">A day, a weekday, a week …</param>
/// <param name="Steps">
/// How many periods from the article's own: -1 last, 0 this, 1 next. Of a weekday: -1 the last one before the article's day, 1 the next one after it,
/// 0 unknown.
/// </param>
/// <param name="Weekday">Which weekday; Sunday for other periods.</param>
internal readonly record struct DateWords(TextSpan Words, DatePeriod Period, int Steps, DayOfWeek Weekday = DayOfWeek.Sunday)
{
    /// <summary>The date that is meant, in ISO 8601.</summary>
    /// <param name="day">The article's day.</param>
    /// <param name="isFuture">Whether a weekday of which the words do not say so is ahead.</param>
    public string Resolve(DateOnly day, bool isFuture) => Period switch
    {
        DatePeriod.Day => Iso(day.AddDays(Steps)),
        DatePeriod.Weekday => Iso(WeekdayFrom(day, isFuture)),
        DatePeriod.Week => $"{Iso(Monday(day))}/{Iso(Monday(day).AddDays(6))}",
        DatePeriod.Month => day.AddMonths(Steps).ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => day.AddYears(Steps).ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>The article's own day counts as the weekday that it is, unless the words say last or next.</summary>
    private DateOnly WeekdayFrom(DateOnly day, bool isFuture)
    {
        var ahead = ((int)Weekday - (int)day.DayOfWeek + 7) % 7;
        return Steps switch
        {
            > 0 => day.AddDays(ahead == 0 ? 7 : ahead),
            < 0 => day.AddDays(ahead - 7),
            _ => day.AddDays(isFuture || ahead == 0 ? ahead : ahead - 7),
        };
    }

    private DateOnly Monday(DateOnly day) => day.AddDays((7 * Steps) - (((int)day.DayOfWeek + 6) % 7));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
