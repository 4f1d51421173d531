using System.Collections.Frozen;

namespace NewsMarkup.Semantics;

/// <summary>The pronouns that can stand for a person or thing, by language. A language without a list has none.</summary>
internal static class Pronouns
{
    private static readonly FrozenSet<string> None = FrozenSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, FrozenSet<string>> ByLanguage = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = Words("i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself "
            + "it its itself they them their theirs themselves who whom whose which that this these those both"),
        ["fr"] = Words("je me moi tu te toi il elle on nous vous ils elles le la lui leur eux se soi celui celle ceux celles qui que dont son sa ses leurs"),
        ["de"] = Words("ich mich mir du dich dir er ihn ihm sie ihr es wir uns euch ihnen sich sein seine seinen seinem seiner ihre ihren ihrem ihrer "
            + "der die das den dem dessen deren beide"),
        ["es"] = Words("yo me mí tú te ti él ella ello nosotros nosotras vosotros vosotras ellos ellas usted ustedes lo la le los las les se sí "
            + "quien quienes que su sus ambos ambas"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The pronouns of a language, given as a BCP 47 tag; those of English where none is given.</summary>
    public static FrozenSet<string> Of(string? language) =>
        ByLanguage.GetValueOrDefault((language ?? "en").Split('-')[0].ToLowerInvariant(), None);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
