using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers what can be referred to with <c>#</c>: the claims of the article, the nearest first; one without a name is given one.</summary>
/// <param name="document">The article.</param>
/// <param name="site">The value.</param>
internal sealed class ClaimItems(ArticleDocument document, CompletionSite.Value site)
{
    private const int MostUnnamed = 10;
    private const int LongestDetail = 60;

    private readonly ArticleModel _article = document.Article;

    /// <summary>The offers: what stands before the tag, then what stands after it.</summary>
    public IEnumerable<CompletionItem> Items()
    {
        var others = _article.Spans.Where(span => span.IsClaim && span.Block.Span.Start != site.Tag.Span.Start && !span.IsBroken)
            .OrderBy(span => span.Syntax.Span.Start > site.Cursor)
            .ThenBy(span => Math.Abs(span.Syntax.Span.Start - site.Cursor))
            .ToList();
        return others.Where(span => span.Name is not null && !site.Given.Contains($"#{span.Name}")).Select(Named)
            .Concat(others.Where(span => span.Name is null && !span.Attributes.Has("continues")).Take(MostUnnamed).Select(Unnamed))
            .DistinctBy(item => item.Label);
    }

    private CompletionItem Named(TaggedSpan span) => Item($"#{span.Name}", span) with
    {
        Label = $"#{span.Name}",
        Detail = Words(span),
        CommitCharacters = "}",
        Topic = new CompletionTopic(CompletionTopicKind.Claim, span.Name!),
    };

    private CompletionItem Unnamed(TaggedSpan span)
    {
        var name = SpanIds.Of(_article, _article.Text.Slice(span.Text));
        return Item($"#{name}", span) with
        {
            Detail = $"Names it #{name}",
            AlsoChanges = [new TextChange(new TextSpan(span.Block.KindToken!.Span.End, 0), $" #{name}")],
        };
    }

    private CompletionItem Item(string reference, TaggedSpan span) => new(CompletionKind.Claim, Words(span), new TextChange(site.Word, reference))
    {
        FilterText = $"{reference} {Words(span)}",
    };

    private string Words(TaggedSpan span) => Excerpt.Of(Markdown.OneLine(_article.Text.Slice(span.Text)), LongestDetail);
}
