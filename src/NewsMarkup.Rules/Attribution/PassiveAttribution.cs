using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>«It is thought that»: a cue in which nobody does the thinking.</summary>
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
        on.Attributions(context =>
        {
            if (context.Attribution.NamesSource)
                return;
            var lists = WordLists.For(context.Language);
            foreach (var cue in context.Attribution.Cues)
            {
                var words = context.Article.Text.Slice(cue.Text).Trim();
                if (IsAgentless(words, lists))
                    context.Report(Descriptor, context.Article.Text.ToSource(cue.Text), words);
            }
        });

    /// <summary>A phrase of the list; or a form of «to be» and then a participle, at the end or before «to» or «that».</summary>
    private static bool IsAgentless(string words, WordLists lists)
    {
        if (lists.Phrases("agentless-cues").Contains(words))
            return true;
        var found = lists.Phrases("agentless-participles").In(words).FirstOrDefault();
        return found != default && lists.Phrases("to-be").In(words, new TextSpan(0, found.Start)).Any()
            && !lists.Phrases("agents").In(words, TextSpan.FromBounds(found.End, words.Length)).Any();
    }
}
