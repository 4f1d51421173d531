using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Tests;

/// <summary>What can be taken from an article that a careful desk would miss.</summary>
internal static class Ablations
{
    private static readonly string[] Relations = ["continues", "denies", "doubts", "confirms"];

    public static readonly ImmutableArray<Ablation> All =
    [
        new("the source of a claim or quote", ["NM2001", "NM2002"], Sources),
        new("the tag of a quotation", ["NM2003"], QuoteTags),
        new("the mark that closes a quotation", ["NM2010"], ClosingMarks),
        new("the word said", ["NM2007"], PlainCues),
        new("the reason of an anonymous source", ["NM3001"], Reasons),
        new("the given name where a person comes in", ["NM4002"], GivenNames),
        new("a capital of a name", ["NM4004"], Capitals),
        new("a declaration", ["NM1001"], Declarations),
        new("the name of a claim that others refer to", ["NM1001"], ClaimNames),
        new("the end of a tag", ["NM0002"], TagEnds),
        new("the headline", ["NM6001"], article => Field(article, "headline")),
        new("the date", ["NM6002"], article => Field(article, "date")),
        new("the credit of a picture", ["NM6004"], Credits),
    ];

    private static IEnumerable<AblationSite> Sources(ArticleModel article) =>
        from span in article.Spans
        where span.IsClaim && !span.IsBroken && span.Attributes.Has("by") && !Relations.Any(span.Attributes.Has)
        let sources = span.Block.Attributes.Where(attribute => attribute.Key.Text == "by")
        select new AblationSite(TagEdits.Remove(sources), [span.Block.Span]);

    /// <summary>Quotes that are a quotation, closed in their own paragraph and too long for a scare quote.</summary>
    private static IEnumerable<AblationSite> QuoteTags(ArticleModel article) =>
        from span in article.Spans
        where span.Kind?.Name == "quote" && span.EnclosingClaim is null && article.Mentions.All(mention => mention.Span != span)
        let quotation = ArticleProse.Of(article).ParagraphOf(span)?.Quotations.Outer.FirstOrDefault(quotation => quotation.Span == span.Text)
        where quotation is { IsClosed: true } && UntaggedQuotationWords(article, quotation) > BuiltIn.UntaggedQuote.MostWordsOfScareQuote
        where !article.Spans.Any(inner => inner.Parent == span && (inner.IsClaim || inner.Kind?.Name is "title" or "scare"))
        select new AblationSite(Unwrap(span), [span.ContentPlace]);

    /// <summary>The last quotation of a paragraph, where the next paragraph opens none: no other mark can take the place of the one that goes.</summary>
    private static IEnumerable<AblationSite> ClosingMarks(ArticleModel article)
    {
        var paragraphs = ArticleProse.Of(article).Paragraphs;
        return
            from index in Enumerable.Range(0, paragraphs.Length)
            let last = paragraphs[index].Quotations.All.LastOrDefault()
            where last is { IsClosed: true, IsNested: false } && article.Text.Value[last.Span.Start] is '"' or '“'
            where paragraphs[index].Quotations is { Strays.IsEmpty: true } && paragraphs[index].GoesOn is null
            where index + 1 == paragraphs.Length || paragraphs[index + 1].Quotations.All.IsEmpty
            let mark = article.Text.ToSource(new TextSpan(last.Span.End - 1, 1))
            select new AblationSite(new TextChange(mark, ""), article.Text.ToSource(new TextSpan(last.Span.Start, 1)));
    }

    private static IEnumerable<AblationSite> PlainCues(ArticleModel article) =>
        from span in article.Spans
        where span.Kind?.Role == SpanRole.Cue && span.EnclosingClaim is null && article.Text.Slice(span.Text) == "said"
        where ArticleProse.Of(article).ParagraphOf(span)!.Quotations.All.All(quotation => !quotation.Span.Contains(span.Text))
        select new AblationSite(new TextChange(span.ContentPlace, "claimed"), span.ContentPlace);

    private static IEnumerable<AblationSite> Reasons(ArticleModel article) =>
        from source in article.Sources
        where source is { Type: SourceType.Anonymous, Attributions: not [] } && source.Declaration!.Syntax.Tree == article.Tree
        let reason = source.Declaration!.Syntax.Block?.Attributes.FirstOrDefault(attribute => attribute.Key.Text == "reason")
        where reason is not null
        select new AblationSite(TagEdits.Remove(reason), source.Declaration!.Syntax.Span);

    private static IEnumerable<AblationSite> GivenNames(ArticleModel article) =>
        from person in article.Meta.IsLight ? [] : BuiltIn.People.Of(article)
        let introduction = person.Introduction
        where introduction is { Form: BuiltIn.NameForm.Full, Place.IsPartOfName: false, Honorific: null } && introduction.Name == introduction.Place.Text
        where article.Text.Slice(introduction.Name) == person.Name.Full && person.Name.Full.EndsWith(" " + person.Name.Family, StringComparison.Ordinal)
        where person.Uses.All(use => use.Place.Kind != "standfirst")
        let given = article.Text.ToSource(introduction.Name with { Length = introduction.Name.Length - person.Name.Family.Length })
        where introduction.Place.Mention.Span.Syntax.Content.Length == 1
        select new AblationSite(new TextChange(given, ""), introduction.Place.Mention.Span.Place);

    /// <summary>The last word of a name of two words and more, inside a sentence, where the name is spelled out elsewhere.</summary>
    private static IEnumerable<AblationSite> Capitals(ArticleModel article) =>
        from entity in article.Entities
        let name = BuiltIn.SpelledName.Declared(entity.Declaration.Name).Text
        where name.Contains(' ') && !name.Contains('-') && entity.Declaration.Kind is "org" or "place" or "event"
        let uses = BuiltIn.PlacedMentions.Of(article)[entity].Where(use => article.Text.Slice(use.Text) == name && use.Kind == Block.ParagraphKind && use.Mention.Span.Parent is null).ToList()
        where uses.Count > 2
        let use = uses[^1]
        let last = name.LastIndexOf(' ') + 1
        where char.IsUpper(name[last]) && name.Length - last > 3 && use.Mention.Span.Syntax.Content.Length == 1
        where use.Text.End + 1 < article.Text.Value.Length && !char.IsUpper(article.Text.Value[use.Text.End + 1])
        let letter = article.Text.ToSource(new TextSpan(use.Text.Start + last, 1))
        select new AblationSite(new TextChange(letter, char.ToLowerInvariant(name[last]).ToString()), use.Mention.Span.Place);

    private static IEnumerable<AblationSite> Declarations(ArticleModel article) =>
        from declaration in article.Scope.Own
        let references = References(article, '@', declaration.Id).ToImmutableArray()
        where !references.IsEmpty
        select new AblationSite([TagEdits.RemoveLine(declaration.Syntax)], references);

    private static IEnumerable<AblationSite> ClaimNames(ArticleModel article) =>
        from span in article.Spans
        where span.Name is not null
        let references = References(article, '#', span.Name!).Where(place => place != span.Block.Name!.Span).ToImmutableArray()
        where !references.IsEmpty
        select new AblationSite([TagEdits.Remove(span.Block.Name!)], references);

    private static IEnumerable<AblationSite> TagEnds(ArticleModel article) =>
        from span in article.Spans
        where span.Parent is null && span.Block.Text.EndsWith('}') && !article.Spans.Any(inner => inner.Parent == span)
        select new AblationSite(new TextChange(new TextSpan(span.Block.Span.End - 1, 1), ""), span.Block.Span);

    private static IEnumerable<AblationSite> Field(ArticleModel article, string key) =>
        from field in article.Tree.Root.Header?.Fields ?? default
        where field.Key.Text == key && (key != "headline" || article.Blocks.All(block => block.Kind != "heading"))
        select new AblationSite(TagEdits.RemoveLine(field), new TextSpan(0, article.Tree.Length));

    private static IEnumerable<AblationSite> Credits(ArticleModel article) =>
        from span in article.Spans
        where span.Kind?.Name == "caption" && span.Attributes.Has("image") && span.Attributes.Has("credit")
        select new AblationSite(TagEdits.Remove(span.Attribute("credit")!), span.Place);

    private static IEnumerable<TextSpan> References(ArticleModel article, char sign, string id) =>
        from span in Tokens(article.Tree.Root)
        where span.Text == sign + id && !article.Spans.Any(tag => tag.Block.Span.Contains(span.Span) && (tag.IsBroken || tag.Kind is null))
        select span.Span;

    private static IEnumerable<SyntaxNode> Tokens(SyntaxNode node) =>
        node.Children.IsEmpty ? [node] : node.Children.SelectMany(child => child is ValueSyntax ? [child] : Tokens(child));

    private static ImmutableArray<TextChange> Unwrap(TaggedSpan span) =>
    [
        new TextChange(new TextSpan(span.Place.Start, 1), ""),
        new TextChange(TextSpan.FromBounds(span.ContentPlace.End, span.Place.End), ""),
    ];

    private static int UntaggedQuotationWords(ArticleModel article, Quotation quotation) => BuiltIn.UntaggedQuotations.WordCount(article, quotation);
}
