using System.Text;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Cards;

/// <summary>What is said, who says it and who says otherwise, on one card of Markdown.</summary>
internal static class ClaimCard
{
    private const int LongestName = 120;
    private const int LongestClaim = 280;
    private const int LongestQuote = 90;

    /// <summary>The card of a claim.</summary>
    public static string Of(ArticleModel article, Claim claim)
    {
        var card = new StringBuilder("> ").Append(Markdown.Quoted(Words(article, claim), LongestClaim)).Append("\n\n");
        card.AppendJoin("  \n", claim.Attributions.Select(attribution => Line(article, attribution)));
        var facts = Facts(article, claim).ToList();
        if (facts.Count > 0)
            card.Append("\n\n").AppendJoin("  \n", facts);
        return card.ToString();
    }

    private static string Words(ArticleModel article, Claim claim) => string.Join(" … ", claim.Parts.Select(part => article.Text.Slice(part.Text)));

    /// <summary><c>Elena Reyes says so, in her own words: "said", 2026-03-14, to the committee.</c></summary>
    private static string Line(ArticleModel article, Attribution attribution)
    {
        var who = attribution.Sources.IsEmpty ? "Nobody is named who" : $"**{Markdown.Text(DisplayNames.Of(attribution.Sources), LongestName)}**";
        var line = new StringBuilder($"{who} {Verb(attribution)}");
        if (attribution.Cues is [var cue, ..])
            line.Append($" ({Markdown.Quoted(article.Text.Slice(cue.Text), LongestName)})");
        AppendNames(line, " to ", attribution.To);
        AppendNames(line, " via ", attribution.Via);
        if (attribution.When is { } when)
            line.Append($", {when}");
        return line.ToString();
    }

    private static string Verb(Attribution attribution)
    {
        var isOne = attribution.Sources.Length < 2;
        var verb = attribution switch
        {
            { Stance: Stance.Denies } => isOne ? "denies it" : "deny it",
            { Stance: Stance.Doubts } => isOne ? "doubts it" : "doubt it",
            _ when attribution.Span.Attributes.Has("confirms") => isOne ? "confirms it" : "confirm it",
            _ => isOne ? "says so" : "say so",
        };
        return attribution.Mode switch
        {
            SpeechMode.Direct => $"{verb}, quoted",
            SpeechMode.Mixed => $"{verb}, partly quoted",
            _ => verb,
        };
    }

    private static IEnumerable<string> Facts(ArticleModel article, Claim claim)
    {
        if (claim.Type is { } type)
            yield return $"Sort: {type}";
        if (claim.Status is { } status)
            yield return $"Status: {status}";
        if (!claim.About.IsEmpty)
            yield return $"About: {Markdown.Text(DisplayNames.Of(claim.About), LongestName)}";
        if (!claim.Cite.IsEmpty)
            yield return $"Evidence: {string.Join(", ", claim.Cite.Select(Markdown.Link))}";
        if (claim.Review is { } review)
            yield return $"Fact-check: {Markdown.Text(review.Name, LongestName)}";
        foreach (var (label, others) in new[] { ("Contradicts", claim.Contradicts), ("Supports", claim.Supports), ("Repeats", claim.Repeats) })
        {
            if (!others.IsEmpty)
                yield return $"{label}: {string.Join(", ", others.Select(other => Markdown.Quoted(article.Text.Slice(other.Span.Text), LongestQuote)))}";
        }
    }

    private static void AppendNames(StringBuilder line, string before, IReadOnlyCollection<Symbol> symbols)
    {
        if (symbols.Count > 0)
            line.Append(before).Append(Markdown.Text(DisplayNames.Of(symbols), LongestName));
    }
}
