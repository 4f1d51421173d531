using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>The mentions of an article with where they stand, found in one walk for all rules of names. Immutable.</summary>
internal sealed class PlacedMentions
{
    private static readonly ConditionalWeakTable<ArticleModel, PlacedMentions> Known = [];

    private readonly ILookup<Symbol, PlacedMention> _bySymbol;

    private PlacedMentions(ArticleModel article)
    {
        ImmutableArray<TaggedSpan> quotes = [.. article.Spans.Where(span => span.Kind?.Role == SpanRole.Quote)];
        _bySymbol = ArticleProse.Of(article).Paragraphs
            .SelectMany((paragraph, index) => Place(article, paragraph, index, quotes))
            .ToLookup(mention => mention.Mention.Symbol);
    }

    /// <summary>The mentions of an article, placed at the first call.</summary>
    public static PlacedMentions Of(ArticleModel article) => Known.GetValue(article, static article => new PlacedMentions(article));

    /// <summary>The mentions of an entity or source, in the order of the text.</summary>
    public IEnumerable<PlacedMention> this[Symbol symbol] => _bySymbol[symbol];

    private static IEnumerable<PlacedMention> Place(ArticleModel article, ParagraphProse paragraph, int index, ImmutableArray<TaggedSpan> quotes)
    {
        ImmutableArray<TextSpan> quoted =
        [
            .. paragraph.Quotations.Outer.Select(quotation => quotation.Span)
                .Concat(Sorted.In(quotes, quote => quote.Text.Start, paragraph.Block.Text).Select(quote => quote.Text)).Order(),
        ];
        var (sentence, next, quotedTo) = (0, 0, paragraph.Block.Kind == "blockquote" ? paragraph.Block.Text.End : 0);
        foreach (var mention in paragraph.Mentions)
        {
            while (sentence + 1 < paragraph.Sentences.Length && paragraph.Sentences[sentence + 1].Start <= mention.Text.Start)
                sentence++;
            for (; next < quoted.Length && quoted[next].Start <= mention.Text.Start; next++)
                quotedTo = Math.Max(quotedTo, quoted[next].End);
            var around = paragraph.Sentences.IsEmpty ? paragraph.Block.Text : paragraph.Sentences[sentence];
            var name = SpelledName.InMention(article.Text.Value.AsSpan(mention.Text.Start, mention.Text.Length));
            yield return new PlacedMention(
                mention, index, paragraph, name, around, mention.Text.Start < quotedTo, IsPartOfName: IsInName(article.Scope, mention.Span.Parent));
        }
    }

    private static bool IsInName(DeclarationScope scope, TaggedSpan? around)
    {
        while (around is not null && around.Kind != SpanKinds.Mention)
            around = around.Parent;
        return around is not null && around.Mentions.Any(id => scope.Find(id) is { Kind: not ("person" or "group" or "source") });
    }
}
