using System.Globalization;
using Sprache;

namespace NewsMarkup.Semantics;

/// <summary>
/// What <c>when=</c> takes, and of it the dates that the header takes, after ISO 8601: a year, month or day, a time, a day with a time, or
/// an interval of two of them with <c>..</c> for an open end. A day without a year is <c>--05-07</c>.
/// </summary>
/// <remarks>
/// Fields stand in the order in which they refer to each other: a static field is null before its own line. Each form is read once from
/// left to right; alternatives begin with different characters, for a failure costs Sprache more than a success.
/// </remarks>
internal static class WhenGrammar
{
    /// <summary>Sprache's own digit is one of any script.</summary>
    private static readonly Parser<char> Digit = Parse.Char(char.IsAsciiDigit, "digit");

    private static readonly Parser<int> Year =
        from sign in Parse.Char('-').Optional()
        from year in Number(4, 0, 9999)
        select year;

    private static readonly Parser<int> Month = Number(2, 1, 12);

    private static readonly Parser<int> DayOfMonth = Number(2, 1, 31);

    private static readonly Parser<int> Minute = After(':', Number(2, 0, 59));

    private static readonly Parser<int> Offset =
        from sign in Parse.Chars('+', '-')
        from hour in Number(2, 0, 14)
        from minute in Minute.Optional()
        select hour;

    private static readonly Parser<int> Time =
        from hour in Number(2, 0, 24)
        from minute in Minute
        from second in After(':', Number(2, 0, 60)).Optional()
        from zone in Parse.Char('Z').Return(0).Or(Offset).Optional()
        select hour;

    private static readonly Parser<int> DayOfYear =
        from year in Year
        from month in After('-', Month)
        from day in After('-', DayOfMonth)
        where IsInCalendar(year, month, day)
        select year;

    private static readonly Parser<int> YearOrPartOfIt =
        from year in Year
        from month in After('-', Month).Optional()
        from day in After('-', DayOfMonth).Optional()
        from time in After('T', Time).Optional()
        where day.IsDefined ? month.IsDefined && IsInCalendar(year, month.Get(), day.Get()) : time.IsEmpty
        select year;

    private static readonly Parser<int> DayOfAnyYear = After('-', After('-', Month)).Then(_ => After('-', DayOfMonth));

    private static readonly Parser<int> Point = YearOrPartOfIt.Or(Time).Or(DayOfAnyYear);

    private static readonly Parser<bool> PointOrOpenEnd = Point.Return(true).Or(Parse.String("..").Return(false));

    /// <summary>A date, a time or an interval, and nothing else.</summary>
    public static readonly Parser<bool> When = (
        from isPoint in PointOrOpenEnd
        from end in After('/', PointOrOpenEnd).Optional()
        where isPoint || end.IsDefined
        select isPoint).End();

    /// <summary>A year, a month, a day or a day with a time, and nothing else.</summary>
    public static readonly Parser<int> Date = YearOrPartOfIt.End();

    /// <summary>A calendar day, and nothing else.</summary>
    public static readonly Parser<int> Day = DayOfYear.End();

    /// <summary>True for a date, a time or an interval.</summary>
    public static bool IsWhen(string text) => IsPlainDay(text) || When.TryParse(text).WasSuccessful;

    /// <summary>True for a year, a month, a day or a day with a time.</summary>
    public static bool IsDate(string text) => IsPlainDay(text) || Date.TryParse(text).WasSuccessful;

    /// <summary>True for a calendar day.</summary>
    public static bool IsDay(string text) => IsPlainDay(text) || Day.TryParse(text).WasSuccessful;

    /// <summary>True for a day such as <c>2026-03-14</c>, which all three parsers take: most dates are written so, and this tells it at once.</summary>
    public static bool IsPlainDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static Parser<T> After<T>(char sign, Parser<T> parser) => Parse.Char(sign).Then(_ => parser);

    private static Parser<int> Number(int length, int least, int most) =>
        from digits in Digit.Repeat(length).Text()
        let number = int.Parse(digits, CultureInfo.InvariantCulture)
        where number >= least && number <= most
        select number;

    private static bool IsInCalendar(int year, int month, int day) => day <= DateTime.DaysInMonth(Math.Max(year, 1), month);
}
