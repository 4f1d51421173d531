using System.Collections.Immutable;

namespace NewsMarkup.Semantics;

/// <summary>The header keys that the language knows; others are kept and passed through.</summary>
public static class HeaderKeys
{
    private static readonly ImmutableArray<(string Key, string Description)> Described =
    [
        ("headline", "The headline."),
        ("standfirst", "The lines under the headline that introduce the article."),
        ("date", "When it was first published: a day, with or without a time."),
        ("updated", "When it was last changed: a day, with or without a time."),
        ("corrected", "When it was last corrected: a day, with or without a time."),
        ("language", "The language it is written in, as a tag such as en or pt-BR."),
        ("byline", "Who wrote it; one line for each writer."),
        ("contributor", "Who else worked on it; one line for each of them."),
        ("dateline", "The place of the report."),
        ("section", "The section it appears in."),
        ("publisher", "Who publishes it."),
        ("url", "The address at which it is published."),
        ("status", "How far it is on its way to readers."),
        ("rights", "Who holds the rights, and who may use it."),
        ("level", "How much of it is tagged."),
    ];

    /// <summary>All of them, in the order of the compiled article.</summary>
    public static readonly ImmutableArray<string> InOrder = [.. Described.Select(known => known.Key)];

    /// <summary>Keys that may be given once.</summary>
    public static readonly ImmutableArray<string> Once = [.. InOrder.Except(["byline", "contributor"])];

    /// <summary>Keys that may be given more than once.</summary>
    public static readonly ImmutableArray<string> Repeated = ["byline", "contributor"];

    /// <summary>Keys whose value is a date.</summary>
    public static readonly ImmutableArray<string> Dates = ["date", "updated", "corrected"];

    private static readonly ImmutableDictionary<string, ImmutableArray<DescribedWord>> DescribedWords =
        ImmutableDictionary.CreateRange<string, ImmutableArray<DescribedWord>>(
        [
            new("status", [new("draft", "Somebody is writing it."), new("review", "The desk is reading it."), new("publish", "It may go out.")]),
            new("level",
            [
                new("light", "Quotes, claims and sources are tagged; rules that need more are off."),
                new("full", "Cues and all mentions are tagged, too."),
            ]),
        ]);

    /// <summary>The words that a key takes, for those that take only a few.</summary>
    public static readonly ImmutableDictionary<string, ImmutableArray<string>> Words =
        DescribedWords.ToImmutableDictionary(key => key.Key, key => key.Value.Select(word => word.Word).ToImmutableArray());

    /// <summary>What a key says, in a sentence for people who write; null for a key that the language does not know.</summary>
    internal static string? DescriptionOf(string key) => Described.FirstOrDefault(known => known.Key == key).Description;

    /// <summary>The words that a key takes with what they mean; none for a key that takes any value.</summary>
    internal static ImmutableArray<DescribedWord> WordsOf(string key) => DescribedWords.GetValueOrDefault(key, []);

    /// <summary>True for a value that the key takes; a key that the language does not know takes any.</summary>
    public static bool Takes(string key, string value) => Dates.Contains(key)
        ? WhenGrammar.IsDate(value)
        : !Words.TryGetValue(key, out var words) || words.Contains(value);

    /// <summary>True when the language gives the key a meaning.</summary>
    public static bool IsKnown(string key) => InOrder.Contains(key);
}
