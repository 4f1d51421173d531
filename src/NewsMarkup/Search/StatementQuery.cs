using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Search;

/// <summary>Which statements are asked for. All conditions hold of what is found; one that lists several things holds where any of them does, and always where it lists none.</summary>
public sealed record StatementQuery
{
    /// <summary>Who says it.</summary>
    public ImmutableArray<PartyPattern> By { get; init; } = [];

    /// <summary>Through whom it reached the article.</summary>
    public ImmutableArray<PartyPattern> Via { get; init; } = [];

    /// <summary>Whom or what it is about.</summary>
    public ImmutableArray<PartyPattern> About { get; init; } = [];

    /// <summary>How the source stands to the claim.</summary>
    public ImmutableArray<Stance> Stances { get; init; } = [];

    /// <summary>How the words are reported.</summary>
    public ImmutableArray<SpeechMode> Modes { get; init; } = [];

    /// <summary>How far the claim is checked.</summary>
    public ImmutableArray<string> Statuses { get; init; } = [];

    /// <summary>What sort of claim it is.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>What sorts of source there are among those who say it. Unlike the others, this condition holds where all that it lists are there.</summary>
    public ImmutableArray<SourceType> SourceTypes { get; init; } = [];

    /// <summary>What others say to it in the same article, where it is asserted. This condition, too, holds where all that it lists are there.</summary>
    public ImmutableArray<Stance> Replies { get; init; } = [];

    /// <summary>True to find only what nobody is named for.</summary>
    public bool IsUnattributed { get; init; }

    /// <summary>Words in it.</summary>
    public ImmutableArray<Phrase> Words { get; init; } = [];

    /// <summary>The first day on which the article may be dated; null for any.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day on which the article may be dated; null for any.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What is found in an article, in the order of the text; a span that denies several claims is found once.</summary>
    public IEnumerable<FoundStatement> In(ArticleModel article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return IsInTime(article.Meta.Date)
            ? article.Attributions.Where(Fits).DistinctBy(attribution => attribution.Span).Select(said => Found(said, article.Text)).OfType<FoundStatement>()
            : [];
    }

    private bool Fits(Attribution said) =>
        IsAnyOf(said.Sources, By)
        && IsAnyOf(said.Via, Via)
        && IsAnyOf(said.Claim.About, About)
        && (Stances.IsEmpty || Stances.Contains(said.Stance))
        && (Modes.IsEmpty || Modes.Contains(said.Mode))
        && (Statuses.IsEmpty || (said.Claim.Status is { } status && Statuses.Contains(status)))
        && (Types.IsEmpty || (said.Claim.Type is { } type && Types.Contains(type)))
        && (!IsUnattributed || !said.NamesSource)
        && SourceTypes.All(type => said.Sources.Any(source => source.Type == type))
        && (Replies.IsEmpty || said.Stance == Stance.Asserts)
        && Replies.All(reply => said.Claim.Attributions.Any(other => other.Stance == reply));

    private static bool IsAnyOf(IEnumerable<Symbol> symbols, ImmutableArray<PartyPattern> parties) =>
        parties.IsEmpty || symbols.Any(symbol => parties.Any(party => party.Fits(symbol)));

    /// <summary>Null where the words asked for are not there.</summary>
    private FoundStatement? Found(Attribution said, ArticleText text)
    {
        if (Words.IsEmpty)
            return new FoundStatement(said, []);
        var parts = said.Parts.Select(part => FoldedWord.In(text.Value, part.Text)).ToList();
        var matches = Words.SelectMany(phrase => parts.SelectMany(phrase.In)).Distinct().Order().ToImmutableArray();
        return matches.IsEmpty ? null : new FoundStatement(said, matches);
    }

    /// <summary>An article without a date that can be read is in no time that is asked for.</summary>
    private bool IsInTime(string? date)
    {
        if (Since is null && Until is null)
            return true;
        return date is not null && DayRange.Parse(date) is { } days && (Since is not { } since || days.Last >= since) && (Until is not { } until || days.First <= until);
    }
}
