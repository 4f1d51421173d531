using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A paragraph that tagging in full has passed by.</summary>
internal sealed class UntaggedRemainder : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM6006", "untagged-remainder", RuleCategory.Article, Severity.Info, Preset.Strict,
        Title: "A paragraph without a tag",
        Message: "The article is tagged in full, and this paragraph has no tag but a {0}: «{1}».",
        Guidance: new(
            Why: "Who searches the archive for a name or figure finds what is tagged, and takes the rest for not there.",
            HowToFix: "Tag the paragraph's names, figures, claims and quotes; or take `level: full` out of the header.",
            WhenToSuppress: "Paragraphs that are addressed to readers: where to write to, what comes tomorrow."),
        Guides: [],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Dam
                date: 2026-03-14
                level: full
                ---
                [The dam was built in 1961.]{fact cite="Water archive"}

                The minister, Elena Reyes, lives below it.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Dam
                date: 2026-03-14
                level: full
                ---
                [The dam was built in 1961.]{fact cite="Water archive"}

                Nobody has measured it since. It leaks in winter.
                """,
                """
                The minister, Elena Reyes, lives below the dam.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var article = context.Article;
            if (article.Meta["level"] != "full")
                return;
            var tagged = article.Spans.Select(span => span.Paragraph).ToHashSet();
            var declared = new PhraseSet(article.Scope.All
                .SelectMany(known => known.Aka.Prepend(known.Name))
                .Where(name => name.Length > 0 && char.IsUpper(name, 0)));
            foreach (var paragraph in ArticleProse.Of(article).Paragraphs.Where(paragraph => !tagged.Contains(paragraph.Block.Paragraph)))
            {
                if (Quote(paragraph) is { } quote)
                    Report(context, "quote", quote);
                else if (Name(article, paragraph, declared) is { } name)
                    Report(context, "name", name);
                else if (Number(article, paragraph.Block) is { } number)
                    Report(context, "number", number);
            }
        });

    private static TextSpan? Quote(ParagraphProse paragraph) =>
        paragraph.Quotations.All.FirstOrDefault(quotation => quotation.IsClosed)?.Span;

    /// <summary>A declared name; else, where only names have capitals, two words with capitals in a row or one that begins no sentence.</summary>
    private static TextSpan? Name(ArticleModel article, ParagraphProse paragraph, PhraseSet declared)
    {
        var text = article.Text.Value;
        foreach (var name in declared.In(text, paragraph.Block.Text))
            return name;
        var lists = WordLists.For(article.Meta.Language);
        if (lists["abbreviations"] is [] || lists["noun-capitals"] is not [])
            return null;
        foreach (var sentence in paragraph.Sentences)
        {
            TextSpan? before = null, name = null;
            foreach (var word in Words.In(text, sentence))
            {
                if (before is { } last && IsName(text, word, lists) && text.AsSpan(last.End, word.Start - last.End).IsWhiteSpace())
                    name = TextSpan.FromBounds((name ?? (IsName(text, last, lists) ? last : word)).Start, word.End);
                else if (name is not null)
                    return name;
                before = word;
            }

            if (name is not null)
                return name;
        }

        return null;
    }

    private static bool IsName(string text, TextSpan word, WordLists lists)
    {
        var name = text.Substring(word.Start, word.Length);
        return char.IsUpper(text, word.Start)
            && !lists.Phrases("determiners").Contains(name) && !lists.Phrases("first-person").Contains(name)
            && !lists.Phrases("months").Contains(name) && !lists.Phrases("weekdays").Contains(name);
    }

    private static TextSpan? Number(ArticleModel article, Block block)
    {
        var text = article.Text.Value;
        foreach (var word in Words.In(text, block.Text).Where(word => char.IsAsciiDigit(text[word.Start])))
            return word;
        foreach (var figure in Figures.In(text, block.Text, article.Meta.Language))
            return figure.Number;
        return null;
    }

    private static void Report(ArticleContext context, string what, TextSpan words) =>
        context.Report(Descriptor, context.Article.Text.ToSource(words), what, Excerpt.Of(context.Article.Text.Slice(words)));
}
