using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Configuration;

/// <summary>The words for the levels of rules: off, hint, info, warning, error.</summary>
public static class LevelWords
{
    /// <summary>All words, from not at all upwards.</summary>
    public static readonly ImmutableArray<string> All = EnumNames.All<Severity>();

    /// <summary>The word for a level.</summary>
    public static string Word(Severity level) => EnumNames.Word(level);

    /// <summary>The level that a word stands for; null when it stands for none.</summary>
    public static Severity? Parse(string word) => All.Contains(word) ? EnumNames.Parse<Severity>(word) : null;

    /// <summary>The word that somebody probably meant who wrote another, such as the word of another linter; null when none is near.</summary>
    public static string? Meant(string word) => word.ToLowerInvariant() switch
    {
        "warn" => "warning",
        "err" or "fatal" or "critical" => "error",
        "information" or "note" or "notice" => "info",
        "suggestion" => "hint",
        "none" or "never" or "ignore" or "disable" or "disabled" or "silent" or "false" => "off",
        _ => DidYouMean.Nearest(word, All),
    };
}
