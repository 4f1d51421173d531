using System.Collections.Immutable;

namespace NewsMarkup.Semantics;

/// <summary>The header keys that the language knows; others are kept and passed through.</summary>
public static class HeaderKeys
{
    /// <summary>All of them, in the order of the compiled article.</summary>
    public static readonly ImmutableArray<string> InOrder =
    [
        "headline", "standfirst", "date", "updated", "corrected", "language", "byline", "contributor",
        "dateline", "section", "publisher", "url", "status", "rights", "level",
    ];

    /// <summary>Keys that may be given once.</summary>
    public static readonly ImmutableArray<string> Once = [.. InOrder.Except(["byline", "contributor"])];

    /// <summary>Keys that may be given more than once.</summary>
    public static readonly ImmutableArray<string> Repeated = ["byline", "contributor"];

    /// <summary>Keys whose value is a date.</summary>
    public static readonly ImmutableArray<string> Dates = ["date", "updated", "corrected"];

    /// <summary>The words that a key takes, for those that take only a few.</summary>
    public static readonly ImmutableDictionary<string, ImmutableArray<string>> Words =
        ImmutableDictionary.CreateRange<string, ImmutableArray<string>>(
            [new("status", ["draft", "review", "publish"]), new("level", ["light", "full"])]);

    /// <summary>True for a value that the key takes; a key that the language does not know takes any.</summary>
    public static bool Takes(string key, string value) => Dates.Contains(key)
        ? WhenGrammar.IsDate(value)
        : !Words.TryGetValue(key, out var words) || words.Contains(value);

    /// <summary>True when the language gives the key a meaning.</summary>
    public static bool IsKnown(string key) => InOrder.Contains(key);
}
