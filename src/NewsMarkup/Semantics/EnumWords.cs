namespace NewsMarkup.Semantics;

/// <summary>The words of the language for the values of its enumerations.</summary>
public static class EnumWords
{
    /// <summary>The word for a stance.</summary>
    public static string Word(Stance stance) => stance switch
    {
        Stance.Asserts => "asserts",
        Stance.Denies => "denies",
        _ => "doubts",
    };

    /// <summary>The word for a mode of speech.</summary>
    public static string Word(SpeechMode mode) => mode switch
    {
        SpeechMode.Direct => "direct",
        SpeechMode.Indirect => "indirect",
        SpeechMode.Mixed => "mixed",
        _ => "free-indirect",
    };

    /// <summary>The word for the form of a mention.</summary>
    public static string Word(MentionForm form) => form switch
    {
        MentionForm.Name => "name",
        MentionForm.Short => "short",
        MentionForm.Pronoun => "pronoun",
        _ => "metonym",
    };

    /// <summary>The word for a type of source.</summary>
    public static string Word(SourceType type) => type switch
    {
        SourceType.Named => "named",
        SourceType.Anonymous => "anonymous",
        SourceType.Collective => "collective",
        SourceType.Institution => "institution",
        SourceType.Media => "media",
        SourceType.Document => "document",
        SourceType.Witness => "witness",
        SourceType.Dataset => "dataset",
        _ => "described",
    };

    internal static Stance? ParseStance(string? word) => Parse<Stance>(word, Word);

    internal static SpeechMode? ParseMode(string? word) => Parse<SpeechMode>(word, Word);

    internal static MentionForm? ParseForm(string? word) => Parse<MentionForm>(word, Word);

    internal static SourceType? ParseSourceType(string? word) => Parse<SourceType>(word, Word);

    private static T? Parse<T>(string? word, Func<T, string> wordOf)
        where T : struct, Enum
    {
        if (word is null)
            return null;
        foreach (var value in Enum.GetValues<T>())
        {
            if (wordOf(value) == word)
                return value;
        }

        return null;
    }
}
