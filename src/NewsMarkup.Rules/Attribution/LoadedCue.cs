using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A cue that judges: claimed, admitted, noted.</summary>
internal sealed class LoadedCue : Rule
{
    private static readonly WordsOption Also = new("also", "More words that judge, in each form in which they may stand.");
    private static readonly WordsOption Except = new("except", "Words of the list that the house allows, in each form.");

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

    private readonly Latest<(WordLists Lists, ImmutableArray<string> Also, ImmutableArray<string> Except), LoadedWords> _words =
        new(static key => new LoadedWords(key.Lists, key.Also, key.Except));

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var words = _words.Of((WordLists.For(context.Language), context.Option(Also), context.Option(Except)));
            var replacement = new PlainCue(context.Article);
            foreach (var cue in context.Article.Spans)
            {
                if (cue is not { IsBroken: false, Kind.Role: SpanRole.Cue } || words.FirstIn(context.Article.Text.Value, cue.Text) is not var (word, plain))
                    continue;
                if (cue.IsQuoted())
                    continue;
                var place = context.Article.Text.ToSource(word);
                context.Report(context.Finding(Descriptor, place, context.Article.Text.Slice(word)) with
                {
                    Fixes = plain is not null && replacement.Fits(cue, word) ? [Fix(context.Article.Text.Slice(word), plain, place)] : [],
                });
            }
        });

    private static Fix Fix(string word, string plain, TextSpan place)
    {
        var written = char.IsUpper(word[0]) ? char.ToUpperInvariant(plain[0]) + plain[1..] : plain;
        return new Fix($"Write «{written}»", FixKind.Suggested, place, written);
    }
}
