using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A verb of saying that judges what is said.</summary>
internal sealed class LoadedCue : Rule
{
    private static readonly WordsOption Also = new("also", "More words that judge.");
    private static readonly WordsOption Except = new("except", "Words of the list that your house accepts.");

    /// <summary>The lists of words by form, each with the list of the one word that says no more than that somebody said it.</summary>
    private static readonly ImmutableArray<(string Loaded, string Neutral)> Forms =
    [
        ("loaded-past", "neutral-past"), ("loaded-third-person", "neutral-third-person"), ("loaded-plural", "neutral-plural"), ("loaded-participle", "neutral-participle"),
    ];

    public static readonly RuleDescriptor Descriptor = new(
        "NM2007", "loaded-cue", RuleCategory.Attribution, Severity.Info, Preset.House,
        Title: "A verb that takes sides",
        Message: "«{0}» judges what is said.",
        Guidance: new(
            Why: "«Claimed» doubts, «admitted» convicts, «noted» agrees: the verb tells the reader what to think of the words.",
            HowToFix: "Write «said», unless the verb is the news and the text shows that it is true: an admission in court is an admission.",
            WhenToSuppress: "Where the verb reports an act: a minister who refused, a witness who recanted."),
        Guides: [StyleGuide.ReutersSourcing, StyleGuide.ApStylebook],
        Fix: FixKind.Suggested, Since: "1.0")
    {
        Options = [Also, Except],
        Examples = new(
            Fires:
            [
                "[The dam is safe]{claim by=\"the owner\"}, the owner [claimed]{cue}.",
                "The owner [insists]{cue} [the dam is safe]{claim by=\"the owner\"}.",
            ],
            Silent:
            [
                "[The dam is safe]{claim by=\"the owner\"}, the owner [said]{cue}.",
                "The owner claimed a refund.",
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Spans(SpanRole.Cue, context =>
        {
            var words = context.Article.Text.Slice(context.Span.Text).Trim();
            if (new PhraseSet(context.Option(Except)).Contains(words))
                return;
            var lists = WordLists.For(context.Language);
            var place = context.Article.Text.ToSource(context.Span.Text);
            foreach (var (loaded, neutral) in Forms)
            {
                if (!lists.Phrases(loaded).Contains(words))
                    continue;
                ImmutableArray<Fix> fixes = lists[neutral] is [var word] ? [new Fix($"Write «{word}»", FixKind.Suggested, place, word)] : [];
                context.Report(context.Finding(Descriptor, place, words) with { Fixes = fixes });
                return;
            }

            if (new PhraseSet(context.Option(Also)).Contains(words))
                context.Report(Descriptor, place, words);
        });
}
