namespace NewsMarkup.Rules;

/// <summary>How long a time is that counts from the day of an article.</summary>
internal enum DatePeriod
{
    /// <summary>yesterday, tomorrow</summary>
    Day,

    /// <summary>on Tuesday</summary>
    Weekday,

    /// <summary>last week</summary>
    Week,

    /// <summary>this month</summary>
    Month,

    /// <summary>next year</summary>
    Year,
}
