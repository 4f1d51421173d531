using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Html;

/// <summary>The few words that a page adds to an article, in the language of its readers.</summary>
/// <param name="Language">The language they are in.</param>
internal sealed record ReaderWords(string Language)
{
    private static readonly ReaderWords English = new("en")
    {
        WhoSaysWhat = "Who says what",
        Updated = "Updated",
        Corrected = "Corrected",
        Denies = "denies it",
        Doubts = "doubts it",
        DeniedBy = "denied by",
        DoubtedBy = "doubted by",
        Via = "through",
    };

    private static readonly ImmutableArray<ReaderWords> All =
    [
        English,
        new("de")
        {
            WhoSaysWhat = "Wer was sagt",
            Updated = "Aktualisiert",
            Corrected = "Berichtigt",
            Denies = "bestreitet es",
            Doubts = "bezweifelt es",
            DeniedBy = "bestritten von",
            DoubtedBy = "bezweifelt von",
            Via = "über",
        },
        new("fr")
        {
            WhoSaysWhat = "Qui dit quoi",
            Updated = "Mis à jour",
            Corrected = "Corrigé",
            Denies = "dément",
            Doubts = "en doute",
            DeniedBy = "démenti par",
            DoubtedBy = "mis en doute par",
            Via = "par",
        },
        new("es")
        {
            WhoSaysWhat = "Quién dice qué",
            Updated = "Actualizado",
            Corrected = "Corregido",
            Denies = "lo niega",
            Doubts = "lo duda",
            DeniedBy = "negado por",
            DoubtedBy = "puesto en duda por",
            Via = "a través de",
        },
    ];

    /// <summary>The heading over the list of those who say something.</summary>
    public required string WhoSaysWhat { get; init; }

    /// <summary>Before the day of the last change.</summary>
    public required string Updated { get; init; }

    /// <summary>Before the day of a correction.</summary>
    public required string Corrected { get; init; }

    /// <summary>After a name.</summary>
    public required string Denies { get; init; }

    /// <summary>After a name.</summary>
    public required string Doubts { get; init; }

    /// <summary>Before names.</summary>
    public required string DeniedBy { get; init; }

    /// <summary>Before names.</summary>
    public required string DoubtedBy { get; init; }

    /// <summary>Before the names of those through whom it reached the article.</summary>
    public required string Via { get; init; }

    /// <summary>The words in a language; English ones where there are none in it.</summary>
    /// <param name="language">A BCP 47 tag; null where it is not known.</param>
    public static ReaderWords In(string? language) =>
        All.FirstOrDefault(words => language is not null && string.Equals(language.Split('-')[0], words.Language, StringComparison.OrdinalIgnoreCase)) ?? English;

    /// <summary>What readers learn of an attribution: who says it, and who denies or doubts it.</summary>
    public string NoteOn(Attribution attribution) =>
        string.Join("; ", new[] { SayOf(attribution), AnswersTo(attribution) }.Where(part => part is not null));

    /// <summary>Who says something, and how they stand to it: <c>Elena Reyes, denies it, through Calder Courier</c>; null where nobody is named.</summary>
    private string? SayOf(Attribution attribution)
    {
        if (attribution.Sources.IsEmpty)
            return null;
        IEnumerable<string?> parts =
        [
            NamesOf(attribution.Sources),
            attribution.Stance switch { Stance.Denies => Denies, Stance.Doubts => Doubts, _ => null },
            attribution.Via.IsEmpty ? null : $"{Via} {NamesOf(attribution.Via)}",
            attribution.When,
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    /// <summary>Who denies or doubts what somebody asserts: <c>denied by the Ministry of Water</c>; null where nobody does.</summary>
    private string? AnswersTo(Attribution attribution)
    {
        if (attribution.Stance != Stance.Asserts)
            return null;
        var answers = new[] { (DeniedBy, Stance.Denies), (DoubtedBy, Stance.Doubts) }
            .Select(answer => (answer.Item1, Names: NamesOf(Speakers.Of(attribution.Claim, answer.Item2))))
            .Where(answer => answer.Names.Length > 0)
            .Select(answer => $"{answer.Item1} {answer.Names}");
        return string.Join(", ", answers) is { Length: > 0 } all ? all : null;
    }

    private static string NamesOf(ImmutableArray<Source> sources) => string.Join(", ", sources.Select(WithReason));

    /// <summary>Readers learn why somebody is not named, never by which id the desk knows them.</summary>
    private static string WithReason(Source source) =>
        source.Declaration?.Attributes["reason"] is { } reason && source.Entity is null ? $"{Speakers.NameOf(source)} ({reason})" : Speakers.NameOf(source);
}
