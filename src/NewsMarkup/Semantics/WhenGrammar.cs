using System.Globalization;
using Sprache;

namespace NewsMarkup.Semantics;

/// <summary>
/// What <c>when=</c> takes, and of it the dates that the header takes, after ISO 8601: a year, month or day, a time, a day with a time, or an interval of two
/// of them with <c>..</c> for an open end. A day without a year is <c>--05-07</c>.
/// </summary>
/// <remarks>Fields stand in the order in which they refer to each other: a static field is null before its own line.</remarks>
internal static class WhenGrammar
{
    /// <summary>Sprache's own digit is one of any script.</summary>
    private static readonly Parser<char> Digit = Parse.Char(char.IsAsciiDigit, "digit");

    private static readonly Parser<string> Year =
        from sign in Parse.Char('-').Optional()
        from digits in Digit.Repeat(4).Text()
        select digits;

    private static readonly Parser<int> Month = Number(1, 12);

    private static readonly Parser<int> DayOfMonth = Number(1, 31);

    private static readonly Parser<int> Offset =
        from sign in Parse.Chars('+', '-')
        from hour in Number(0, 14)
        from minute in Parse.Char(':').Then(_ => Number(0, 59)).Optional()
        select hour;

    private static readonly Parser<string> Time =
        from hour in Number(0, 24)
        from minute in Parse.Char(':').Then(_ => Number(0, 59))
        from second in Parse.Char(':').Then(_ => Number(0, 60)).Optional()
        from zone in Parse.Char('Z').Return(0).Or(Offset).Optional()
        select "";

    private static readonly Parser<string> Day =
        from year in Year
        from month in Parse.Char('-').Then(_ => Month)
        from day in Parse.Char('-').Then(_ => DayOfMonth)
        where IsInCalendar(year, month, day)
        select year;

    private static readonly Parser<string> DayWithTime =
        from day in Day
        from time in Parse.Char('T').Then(_ => Time).Optional()
        select day;

    private static readonly Parser<string> MonthOfYear =
        from year in Year
        from month in Parse.Char('-').Then(_ => Month)
        select year;

    private static readonly Parser<string> DayOfAnyYear =
        from month in Parse.String("--").Then(_ => Month)
        from day in Parse.Char('-').Then(_ => DayOfMonth)
        select "";

    private static readonly Parser<string> Date = Whole(DayWithTime).Or(Whole(MonthOfYear)).Or(Whole(Year));

    private static readonly Parser<string> Point = Whole(DayWithTime).Or(Whole(MonthOfYear)).Or(Whole(DayOfAnyYear)).Or(Whole(Time)).Or(Whole(Year));

    private static readonly Parser<string> OpenEnd = Whole(Parse.String("..").Text());

    private static readonly Parser<string> End = Point.Or(OpenEnd);

    private static readonly Parser<string> Interval =
        from start in End
        from end in Parse.Char('/').Then(_ => End)
        select start;

    /// <summary>True for a date, a time or an interval.</summary>
    public static bool IsWhen(string text) => Interval.End().Or(Point.End()).TryParse(text).WasSuccessful;

    /// <summary>True for a year, a month, a day or a day with a time.</summary>
    public static bool IsDate(string text) => Date.End().TryParse(text).WasSuccessful;

    /// <summary>True for a calendar day.</summary>
    public static bool IsDay(string text) => Day.End().TryParse(text).WasSuccessful;

    /// <summary>A parser that counts only where an interval's slash or the end follows, so that a year is not taken for half a date.</summary>
    private static Parser<string> Whole(Parser<string> parser) =>
        from value in parser
        from next in Parse.Char('/').Return(0).Preview()
        from end in next.IsDefined ? Parse.Return(0) : Parse.Return(0).End()
        select value;

    private static Parser<int> Number(int least, int most) =>
        from digits in Digit.Repeat(2).Text()
        let number = int.Parse(digits, CultureInfo.InvariantCulture)
        where number >= least && number <= most
        select number;

    private static bool IsInCalendar(string year, int month, int day) =>
        day <= DateTime.DaysInMonth(Math.Clamp(int.Parse(year, CultureInfo.InvariantCulture), 1, 9999), month);
}
