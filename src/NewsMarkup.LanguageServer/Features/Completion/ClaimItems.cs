using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers what can be referred to with <c>#</c>: the claims of the article, the nearest first; one without a name is given one.</summary>
/// <param name="document">The article.</param>
/// <param name="site">The value.</param>
internal sealed class ClaimItems(ArticleDocument document, CompletionSite.Value site)
{
    private const int MostUnnamed = 10;

    private readonly ArticleModel _article = document.Article;
    private readonly Lazy<SpanIds> _ids = new(() => new SpanIds(document.Article));

    /// <summary>The offers: those with a name before those without; of each what stands before the tag, the nearest first, then what stands after it.</summary>
    public IEnumerable<CompletionItem> Items()
    {
        var named = Others().Where(span => span.Name is not null && !site.Given.Contains($"#{span.Name}")).Select(Named);
        var unnamed = Others().Where(span => span.Name is null && !span.Attributes.Has("continues")).Take(MostUnnamed).Select(Unnamed);
        return named.Concat(unnamed).DistinctBy(item => item.Label);
    }

    private IEnumerable<TaggedSpan> Others()
    {
        var after = Sorted.LastBefore(_article.Spans, static span => span.Place.Start, site.Cursor) + 1;
        return Enumerable.Range(1, after).Select(back => _article.Spans[after - back]).Concat(_article.Spans.Skip(after))
            .Where(span => span.IsClaim && !span.IsBroken && span.Block.Span.Start != site.Tag.Span.Start);
    }

    private CompletionItem Named(TaggedSpan span)
    {
        var (reference, words) = ($"#{span.Name}", Words(span));
        return new CompletionItem(CompletionKind.Claim, reference, new TextChange(site.Word, reference))
        {
            Detail = words,
            FilterText = $"{reference} {words}",
            CommitCharacters = document.Text.Slice(site.Word) is ['#', ..] ? "}" : "",
            Topic = new CompletionTopic(CompletionTopicKind.Claim, span.Name!),
        };
    }

    private CompletionItem Unnamed(TaggedSpan span)
    {
        var name = _ids.Value.Of(_article.Text.Slice(span.Text));
        var words = Words(span);
        return new CompletionItem(CompletionKind.Claim, words, new TextChange(site.Word, $"#{name}"))
        {
            Detail = $"Names it #{name}",
            FilterText = $"#{name} {words}",
            AlsoChanges = [new TextChange(new TextSpan(span.Block.KindToken!.Span.End, 0), $" #{name}")],
        };
    }

    private string Words(TaggedSpan span) => ShortWords.Of(_article.Text.Slice(span.Text));
}
