using System.Globalization;

namespace NewsMarkup.Search;

/// <summary>The days that a date may mean: <c>2026-03</c> is all of March.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    private const int LengthOfDay = 10;

    /// <summary>Reads a year, a month, a day, or a day with a time, of which the day counts; null for anything else and for years before 1.</summary>
    public static DayRange? Parse(string date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (date.Length > LengthOfDay && date[LengthOfDay] == 'T')
            date = date[..LengthOfDay];
        if (Read(date, "yyyy-MM-dd") is { } day)
            return new DayRange(day, day);
        if (Read(date, "yyyy-MM") is { } month)
            return new DayRange(month, month.AddMonths(1).AddDays(-1));
        return Read(date, "yyyy") is { } year ? new DayRange(year, new DateOnly(year.Year, 12, 31)) : null;
    }

    private static DateOnly? Read(string date, string format) =>
        DateOnly.TryParseExact(date, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
