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
        ImmutableArray<TaggedSpan> quotes = [.. article.Spans.Where(span => span.Kind?.Role == SpanRole.Quote)];
        var paragraphs = ArticleProse.Of(article).Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (!paragraphs[i].Mentions.IsEmpty)
                Place(paragraphs[i], i, quotes);
        }
    }

    /// <summary>The mentions of an article, placed at the first call.</summary>
    public static PlacedMentions Of(ArticleModel article) => Known.GetValue(article, static article => new PlacedMentions(article));

    /// <summary>The mentions of an entity or source, in the order of the text.</summary>
    public IReadOnlyList<PlacedMention> this[Symbol symbol] => _bySymbol.GetValueOrDefault(symbol) ?? [];

    private void Place(ParagraphProse paragraph, int index, ImmutableArray<TaggedSpan> quotes)
    {
        var quoted = QuotedIn(paragraph, Sorted.In(quotes, static quote => quote.Text.Start, paragraph.Block.Text));
        var (sentence, next, quotedTo) = (0, 0, paragraph.Block.Kind == "blockquote" ? paragraph.Block.Text.End : 0);
        foreach (var mention in paragraph.Mentions)
        {
            while (sentence + 1 < paragraph.Sentences.Length && paragraph.Sentences[sentence + 1].Start <= mention.Text.Start)
                sentence++;
            for (; next < quoted.Length && quoted[next].Start <= mention.Text.Start; next++)
                quotedTo = Math.Max(quotedTo, quoted[next].End);
            var around = paragraph.Sentences.IsEmpty ? paragraph.Block.Text : paragraph.Sentences[sentence];
            var name = SpelledName.InMention(_article.Text.Characters(mention.Text));
            if (!_bySymbol.TryGetValue(mention.Symbol, out var ofSymbol))
                _bySymbol.Add(mention.Symbol, ofSymbol = []);
            ofSymbol.Add(new PlacedMention(
                mention, index, paragraph, name, around, mention.Text.Start < quotedTo, IsPartOfName: IsInName(_article.Scope, mention.Span.Parent)));
        }
    }

    /// <summary>What stands in a paragraph between quotation marks or in quotes, in the order of the text.</summary>
    private static ImmutableArray<TextSpan> QuotedIn(ParagraphProse paragraph, ImmutableArray<TaggedSpan> quotes) =>
        paragraph.Quotations.Outer.IsEmpty && quotes.IsEmpty
            ? []
            : [.. paragraph.Quotations.Outer.Select(quotation => quotation.Span).Concat(quotes.Select(quote => quote.Text)).Order()];

    private static bool IsInName(DeclarationScope scope, TaggedSpan? around)
    {
        while (around is not null && around.Kind != SpanKinds.Mention)
            around = around.Parent;
        return around is not null && around.Mentions.Any(id => scope.Find(id) is { Kind: not ("person" or "group" or "source") });
    }
}
