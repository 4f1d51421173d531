using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Html;

/// <summary>Every claim with all that is known of it: who says it, who denies it, what it contradicts, where it can be checked.</summary>
/// <param name="article">The article.</param>
/// <param name="numbers">The numbers of its sources.</param>
/// <param name="html">Where it is written.</param>
internal sealed class ClaimList(ArticleModel article, SourceNumbers numbers, HtmlWriter html)
{
    private const int MostWords = 240;
    private const int WordsOfOther = 70;

    private readonly Dictionary<Syntax.ParagraphSyntax, string> _blocks = article.Blocks.ToDictionary(block => block.Paragraph, block => block.Id);

    private readonly ILookup<Claim, Claim> _contradictedBy = Reverse(article, claim => claim.Contradicts);
    private readonly ILookup<Claim, Claim> _supportedBy = Reverse(article, claim => claim.Supports);

    /// <summary>Writes the list.</summary>
    public void Write()
    {
        html.Open("ol", ("class", "claims")).Line();
        foreach (var claim in article.Claims)
            Write(claim);
        html.Close("ol").Line();
    }

    private static ILookup<Claim, Claim> Reverse(ArticleModel article, Func<Claim, ImmutableArray<Claim>> related) =>
        article.Claims.SelectMany(claim => related(claim).Select(other => (claim, other))).ToLookup(pair => pair.other, pair => pair.claim);

    private void Write(Claim claim)
    {
        html.Open("li", ("id", $"claim-{claim.Id}"), ("class", "card"), ("data-of", claim.Id)).Line();
        html.Open("p", ("class", "words"));
        WriteLink(claim, MostWords, _blocks.GetValueOrDefault(claim.Span.Paragraph));
        html.Close("p");
        WriteStatus(claim);
        html.Open("ul", ("class", "who")).Line();
        foreach (var attribution in claim.Attributions)
            Write(attribution);
        html.Close("ul");
        WriteRelated("Contradicts", claim.Contradicts);
        WriteRelated("Contradicted by", _contradictedBy[claim]);
        WriteRelated("Supports", claim.Supports);
        WriteRelated("Supported by", _supportedBy[claim]);
        WriteRelated("Says again", claim.Repeats);
        WriteEvidence(claim);
        html.Close("li").Line();
    }

    private void WriteLink(Claim claim, int mostWords, string? target)
    {
        var words = ShortWords.Of(article.Text.Slice(claim.Span.Text), mostWords) is { Length: > 0 } some ? some : "(no words)";
        html.Element("a", words, ("href", $"#{target ?? "article"}"), ("lang", article.Meta.Language), ("dir", "auto"));
    }

    private void WriteStatus(Claim claim)
    {
        if (claim.Type is null && claim.Status is null && claim.About.IsEmpty)
            return;
        html.Open("p", ("class", "facts"));
        if (claim.Status is { } status)
            html.Element("span", status, ("class", "status"), ("data-status", status)).Text(" ");
        if (claim.Type is { } type)
            html.Element("span", type).Text(" ");
        if (!claim.About.IsEmpty)
            html.Open("span").Text("about ").Element("span", Wording.AllOf([.. claim.About.Select(Speakers.NameOf)]), ("lang", article.Meta.Language), ("dir", "auto")).Close("span");
        html.Close("p");
    }

    private void Write(Attribution attribution)
    {
        html.Open("li", ("data-stance", EnumWords.Word(attribution.Stance)), ("data-by", numbers.Of(attribution.Sources)));
        if (attribution.Sources.IsEmpty)
            html.Element("b", "no source", ("class", "nobody"));
        numbers.WriteNames(html, attribution.Sources, article.Meta.Language);
        html.Text(" ").Element("span", VerbOf(attribution), ("class", "stance"));
        var details = new[]
        {
            attribution.Mode switch { SpeechMode.Direct => "in their own words", SpeechMode.Mixed => "partly in their own words", _ => null },
            attribution.Cues.IsEmpty ? null : $"“{ShortWords.Of(string.Join(' ', attribution.Cues.Select(cue => article.Text.Slice(cue.Text))))}”",
            attribution.When,
            attribution.To.IsEmpty ? null : $"to {Wording.AllOf([.. attribution.To.Select(Speakers.NameOf)])}",
            attribution.Via.IsEmpty ? null : $"through {Wording.AllOf([.. attribution.Via.Select(Speakers.NameOf)])}",
            attribution.Parent is { Sources.IsEmpty: false } parent ? $"as told by {Wording.AllOf([.. parent.Sources.Select(Speakers.NameOf)])}" : null,
        };
        if (string.Join(" · ", details.Where(detail => detail is not null)) is { Length: > 0 } all)
            html.Text(" ").Element("small", all);
        html.Close("li").Line();
    }

    private static string VerbOf(Attribution attribution) => (attribution.Stance, attribution.Sources.Length > 1) switch
    {
        (Stance.Denies, true) => "deny it",
        (Stance.Denies, false) => "denies it",
        (Stance.Doubts, true) => "doubt it",
        (Stance.Doubts, false) => "doubts it",
        (_, true) => "say it",
        _ => "says it",
    };

    private void WriteRelated(string relation, IEnumerable<Claim> others)
    {
        foreach (var other in others)
        {
            html.Open("p", ("class", "related")).Text(relation + " ");
            WriteLink(other, WordsOfOther, $"claim-{other.Id}");
            html.Close("p");
        }
    }

    private void WriteEvidence(Claim claim)
    {
        foreach (var cite in claim.Cite)
            WriteEvidence("Check at", cite, cite);
        if (claim.Review is { } review)
            WriteEvidence("Fact-check", review.Attributes["author"] is { } author ? $"{review.Name} ({author})" : review.Name, review.Attributes["url"]);
    }

    private void WriteEvidence(string relation, string words, string? address)
    {
        html.Open("p", ("class", "related")).Text(relation + " ");
        if (SafeAddress.OfPage(address) is { } href)
            html.Element("a", words, ("href", href), ("dir", "auto"));
        else
            html.Element("span", words, ("lang", article.Meta.Language), ("dir", "auto"));
        html.Close("p");
    }
}
