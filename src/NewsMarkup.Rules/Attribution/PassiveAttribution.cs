using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>«Is thought to», «reportedly»: a cue with nobody behind it.</summary>
internal sealed class PassiveAttribution : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM2008", "passive-attribution", RuleCategory.Attribution, Severity.Warning, Preset.House,
        Title: "An attribution to nobody",
        Message: "«{0}» hides who says it.",
        Guidance: new(
            Why: "«Reportedly» and «is thought to» spread a claim without anybody to answer for it.",
            HowToFix: "Say who reports, thinks or expects it, and name them with `by=`; if nobody does, leave it out.",
            WhenToSuppress: "Where the passive is the news: «was reported missing»."),
        Guides: [StyleGuide.ReutersSourcing, StyleGuide.BbcAccuracy],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                "The owner [is thought to]{cue} [have known]{claim}.",
                "The owner [reportedly]{cue} [knew]{claim}.",
            ],
            Silent:
            [
                "[The inspectors]{em} [think]{cue} [the owner knew]{claim by=\"the inspectors\"}.",
                "The owner [was told]{cue} by an engineer [that it leaked]{claim by=\"an engineer\"}.",
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var article = context.Article;
            var agentless = new AgentlessWords(article.Text.Value, WordLists.For(context.Language));
            var names = new SourceNames(article);
            var attributions = article.Attributions
                .SelectMany(attribution => attribution.Cues, (attribution, cue) => (cue, attribution)).ToLookup(pair => pair.cue, pair => pair.attribution);
            foreach (var cue in article.Spans)
            {
                if (cue is not { IsBroken: false, Kind.Role: SpanRole.Cue } || cue.IsQuoted() || ArticleProse.Of(article).ParagraphOf(cue) is not { } paragraph)
                    continue;
                var sentence = paragraph.SentenceAt(cue.Text.Start);
                if (agentless.In(cue.Text, paragraph) is { } words && !attributions[cue].Any(HasAgent) && !IsBeforeAgent(context, words))
                    context.Report(Descriptor, article.Text.ToSource(words), article.Text.Slice(words));

                bool HasAgent(Attribution attribution) => attribution.NamesSource
                    && (attribution.Sources is [] || attribution.Sources.Any(source => names.Tells(source, sentence)));
            }
        });

    /// <summary>True for a passive before «by» and a word: expected by analysts, not expected by 3 March, nor an adverb: «angeblich von Hand».</summary>
    private static bool IsBeforeAgent(ArticleContext context, TextSpan words)
    {
        var (text, lists) = (context.Article.Text.Value, WordLists.For(context.Language));
        var at = SkipBlanks(text, words.End);
        var preposition = new TextSpan(at, Words.EndOf(text, at, text.Length) - at);
        if (!lists.Phrases("agents").Contains(text, preposition) || lists.Phrases("agentless-cues").Contains(text, words))
            return false;
        at = SkipBlanks(text, preposition.End);
        return at < text.Length && char.IsLetter(text[at]) && !IsDate(context.Article, at) && !IsTime(text, at, lists);
    }

    /// <summary>True for the words of «by Friday» and «by the end of the month».</summary>
    private static bool IsTime(string text, int at, WordLists lists)
    {
        var words = Words.In(text, TextSpan.FromBounds(at, Math.Min(text.Length, at + 30))).Select(word => text.Substring(word.Start, word.Length));
        var word = words.SkipWhile(lists.Phrases("determiners").Contains).FirstOrDefault() ?? "";
        return lists.Phrases("weekdays").Contains(word) || lists.Phrases("months").Contains(word) || lists.Phrases("time-words").Contains(word);
    }

    private static bool IsDate(ArticleModel article, int offset)
    {
        var index = Sorted.LastBefore(article.Spans, static span => span.Text.Start, offset + 1);
        return index >= 0 && article.Spans[index] is { Kind.Name: "date" } span && span.Text.Contains(new TextSpan(offset, 1));
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
