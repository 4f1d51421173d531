using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>«He said»: which of the two, or who at all?</summary>
internal sealed class PronounSource : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM2006", "pronoun-source", RuleCategory.Attribution, Severity.Warning, Preset.House,
        Title: "A pronoun for a source",
        Message: "«{0}» stands for `@{1}`, {2}.",
        Guidance: new(
            Why: "A reader who must look back to learn who speaks guesses instead; with two people in the paragraph the guess is often wrong.",
            HowToFix: "Write the name: one word more costs nothing.",
            WhenToSuppress: "Where only one person is in the story."),
        Guides: [StyleGuide.ReutersSourcing, StyleGuide.ApStylebook],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Two views
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="minister"}
                @person stern "Ada Stern" {role="engineer"}
                ---
                [Elena Reyes]{@reyes} met [Ada Stern]{@stern} at noon. [She]{@reyes} said [it was safe]{claim by=@reyes}.
                """,
                """
                ---
                headline: Two views
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="minister"}
                @person stern "Ada Stern" {role="engineer"}
                ---
                [Elena Reyes]{@reyes} came. So did [Ada Stern]{@stern}.

                [She]{@reyes} said [it was safe]{claim by=@reyes}.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: One view
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="minister"}
                @person stern "Ada Stern" {role="engineer"}
                ---
                [Ada Stern]{@stern} left. [Elena Reyes]{@reyes} stayed. [She]{@reyes} said [it was safe]{claim by=@reyes}.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var article = context.Article;
            var lists = WordLists.For(context.Language);
            ImmutableArray<PhraseSet> pronouns = [lists.Phrases("he-pronouns"), lists.Phrases("she-pronouns"), lists.Phrases("they-pronouns")];
            var people = article.Entities.Count(IsPerson);
            if (people < 2 || pronouns.All(set => set.IsEmpty))
                return;
            var prose = ArticleProse.Of(article);
            foreach (var attribution in article.Attributions)
            {
                if (attribution is { Span.IsBroken: false, Sources: [{ Entity: { } speaker }] } && IsPerson(speaker))
                    Check(context, prose, attribution, speaker, pronouns);
            }
        });

    /// <summary>Looks at the pronoun in the sentence of the words that stands for their speaker, where no noun does.</summary>
    private static void Check(ArticleContext context, ArticleProse prose, Attribution attribution, Entity speaker, ImmutableArray<PhraseSet> pronouns)
    {
        var index = prose.IndexAt(attribution.Span.Text.Start);
        if (index < 0)
            return;
        var paragraph = prose.Paragraphs[index];
        var sentence = paragraph.Sentences[Math.Max(0, Sorted.LastIndex(paragraph.Sentences, each => each.Start <= attribution.Span.Text.Start))];
        var inSentence = Sorted.In(paragraph.Mentions, mention => mention.Text.Start, sentence);
        var own = inSentence.Where(mention => mention.Symbol == speaker && mention.Span.EnclosingClaim == attribution.Span.EnclosingClaim).ToList();
        if (own.Count == 0 || own.Any(mention => mention.Form != MentionForm.Pronoun))
            return;
        var pronoun = own[0];
        var words = context.Article.Text.Slice(pronoun.Text);
        if (!pronouns.Any(set => set.Contains(words)))
            return;
        if (Doubt(paragraph, speaker, pronoun) is { } doubt)
            context.Report(Descriptor, context.Article.Text.ToSource(pronoun.Text), words, speaker.Id, doubt);
    }

    /// <summary>Why a reader may not know who is meant; null when the nearest person named before is the speaker.</summary>
    private static string? Doubt(ParagraphProse paragraph, Entity speaker, Mention pronoun)
    {
        var before = Sorted.LastIndex(paragraph.Mentions, mention => mention.Text.Start < pronoun.Text.Start);
        for (var i = before; i >= 0; i--)
        {
            var mention = paragraph.Mentions[i];
            if (mention.Form == MentionForm.Pronoun || mention.Symbol is not Entity entity || !IsPerson(entity))
                continue;
            return entity == speaker ? null : $"and `@{entity.Id}` is named nearer";
        }

        return "who is not named in this paragraph";
    }

    private static bool IsPerson(Entity entity) => entity.Declaration.Kind == "person";
}
