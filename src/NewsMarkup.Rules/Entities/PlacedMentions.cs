using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>The mentions of an article with where they stand, found in one walk for all rules of names. Immutable.</summary>
internal sealed class PlacedMentions
{
    private static readonly ConditionalWeakTable<ArticleModel, PlacedMentions> Known = [];

    private readonly Dictionary<Symbol, List<PlacedMention>> _bySymbol = [];
    private readonly ArticleModel _article;

    private PlacedMentions(ArticleModel article)
    {
        _article = article;
        ImmutableArray<TaggedSpan> quotes = [.. article.Spans.Where(static span => span.Kind?.Role == SpanRole.Quote)];
        var paragraphs = ArticleProse.Of(article).Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (!paragraphs[i].Mentions.IsEmpty)
                Place(paragraphs[i], i, Sorted.In(quotes, static quote => quote.Text.Start, paragraphs[i].Block.Text));
        }
    }

    /// <summary>The mentions of an article, placed at the first call.</summary>
    public static PlacedMentions Of(ArticleModel article) => Known.GetValue(article, static article => new PlacedMentions(article));

    /// <summary>The mentions of an entity or source, in the order of the text.</summary>
    public IReadOnlyList<PlacedMention> this[Symbol symbol] => _bySymbol.GetValueOrDefault(symbol) ?? [];

    private void Place(ParagraphProse paragraph, int index, ImmutableArray<TaggedSpan> quotes)
    {
        var (start, sentences, quotations) = (paragraph.Block.Text.Start, paragraph.Facts.Sentences, paragraph.Facts.Quotations.Outer);
        var (sentence, quotation, quote) = (0, 0, 0);
        var quotedTo = paragraph.Block.Kind == "blockquote" ? paragraph.Block.Text.End : 0;
        foreach (var mention in paragraph.Mentions)
        {
            var at = mention.Text.Start - start;
            while (sentence + 1 < sentences.Length && sentences[sentence + 1].Start <= at)
                sentence++;
            for (; quotation < quotations.Length && quotations[quotation].Span.Start <= at; quotation++)
                quotedTo = Math.Max(quotedTo, start + quotations[quotation].Span.End);
            for (; quote < quotes.Length && quotes[quote].Text.Start <= mention.Text.Start; quote++)
                quotedTo = Math.Max(quotedTo, quotes[quote].Text.End);
            Add(new PlacedMention(
                mention,
                index,
                paragraph,
                SpelledName.InMention(_article.Text.Characters(mention.Text)),
                sentences.IsEmpty ? paragraph.Block.Text : sentences[sentence].MovedBy(start),
                IsQuoted: mention.Text.Start < quotedTo,
                IsPartOfName: NameAround(mention.Span) is { } name && IsNoPerson(name)));
        }
    }

    private void Add(PlacedMention mention)
    {
        if (!_bySymbol.TryGetValue(mention.Mention.Symbol, out var ofSymbol))
            _bySymbol.Add(mention.Mention.Symbol, ofSymbol = []);
        ofSymbol.Add(mention);
    }

    private static TaggedSpan? NameAround(TaggedSpan mention)
    {
        var around = mention.Parent;
        while (around is not null && around.Kind != SpanKinds.Mention)
            around = around.Parent;
        return around;
    }

    private bool IsNoPerson(TaggedSpan name) => name.Mentions.Any(id => _article.Scope.Find(id) is { Kind: not ("person" or "group" or "source") });
}
