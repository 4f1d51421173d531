using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Quotation marks round one to three words that no tag explains.</summary>
internal sealed class UntaggedScareQuote : Rule
{
    public static readonly WordsOption Ignore = new("ignore", "Words that may stand in quotation marks without a tag, such as a brand.");

    public static readonly RuleDescriptor Descriptor = new(
        "NM2013", "untagged-scare-quote", RuleCategory.Attribution, Severity.Hint, Preset.Strict,
        Title: "Few words in quotation marks, without a tag",
        Message: "The quotation marks round «{0}» have no tag.",
        Guidance: new(
            Why: "Quotation marks round a word keep it at a distance, name a work or quote somebody; readers may take the one for the other.",
            HowToFix: "Tag the words as `scare`, `title` or `quote`; better still, write plainly what is meant and leave the marks out.",
            WhenToSuppress: "A word of which the marks are a part; or list it under `ignore`."),
        Guides: [StyleGuide.ApStylebook],
        Fix: FixKind.Suggested, Since: "1.0")
    {
        Options = [Ignore],
        Examples = new(
            Fires:
            [
                """
                The ministry calls the leak an “incident”.
                """,
            ],
            Silent:
            [
                """
                The ministry calls the leak an [“incident”]{scare}.
                """,
                """
                The ministry's leak is no incident.
                """,
                """
                “The leak is an incident,” the ministry said.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var article = context.Article;
            var ignored = new PhraseSet(context.Option(Ignore));
            foreach (var quotation in UntaggedQuotations.In(article))
            {
                var words = article.Text.Slice(quotation.Words);
                if (UntaggedQuotations.WordCount(article, quotation) is 0 or > UntaggedQuote.MostWordsOfScareQuote || ignored.Contains(words))
                    continue;
                var finding = context.Finding(Descriptor, article.Text.ToSource(quotation.Span), words);
                context.Report(finding with { Fixes = Fixes(article, quotation) });
            }
        });

    /// <summary>The likeliest first: a whole utterance is speech, capitals make a title, anything else is a word at a distance.</summary>
    private static ImmutableArray<Fix> Fixes(ArticleModel article, Quotation quotation)
    {
        var scare = UntaggedQuotations.Tag(article, quotation, "Tag as scare quote", FixKind.Suggested, "scare");
        var title = UntaggedQuotations.Tag(article, quotation, "Tag as title", FixKind.Suggested, "title");
        var isUtterance = article.Text.Value[quotation.Words.End - 1] is ',' or '.' or '!' or '?' or '…';
        if (isUtterance && LikelySource.Of(article, quotation.Span) is { IsEmpty: false } sources)
            return [.. UntaggedQuotations.TagAsQuote(article, quotation, sources), .. scare, .. title];
        return IsTitleCase(article.Text.Value, quotation.Words) ? [.. title, .. scare] : [.. scare, .. title];
    }

    private static bool IsTitleCase(string text, TextSpan words) =>
        Words.In(text, words).ToList() is { Count: > 1 } all && char.IsUpper(text[all[0].Start]) && char.IsUpper(text[all[^1].Start]);
}
