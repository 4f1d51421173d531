using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers the values of an attribute.</summary>
/// <param name="document">The article.</param>
/// <param name="site">The value.</param>
internal sealed class ValueCompletion(ArticleDocument document, CompletionSite.Value site)
{
    private const int MostTexts = 30;

    private readonly ArticleModel _article = document.Article;

    /// <summary>The declaration whose braces the cursor stands in; null for the tag of a span.</summary>
    private readonly Declaration? _self = site.Tag.Declaration is null
        ? null
        : document.Article.Scope.Own.LastOrDefault(own => own.Syntax.Span.Start < site.Tag.Span.Start);

    /// <summary>The offers.</summary>
    public IEnumerable<CompletionItem> Items()
    {
        var definition = Definition();
        if (site.IsQuoted)
            return definition is { TakesReferences: true, Type: not AttributeType.Sources } ? [] : Texts();
        return definition?.Type switch
        {
            AttributeType.Word => definition.DescribedWords.Select(word => WordItem.Of(word, site.Word)),
            AttributeType.Sources => Sources(definition),
            AttributeType.Entities or AttributeType.Entity or AttributeType.Organisation or AttributeType.Review => References(definition, []),
            AttributeType.Spans or AttributeType.Span => new ClaimItems(document, site).Items(),
            AttributeType.When => new DateItems(document, site.Word).For(site.Tag.Words),
            AttributeType.Day => new DateItems(document, site.Word).Ends(),
            AttributeType.Rules => RuleItems.InTag(document, site),
            AttributeType.Number => [],
            _ => Texts(),
        };
    }

    private AttributeDefinition? Definition()
    {
        var vocabulary = _article.Vocabulary;
        if (site.Tag.Declaration is { } declaration)
            return vocabulary.Attribute(vocabulary.DeclarationKind(declaration), site.Key);
        return site.Tag.Kind(site.Cursor) is { } kind
            ? vocabulary.Attribute(vocabulary.SpanKind(kind), site.Key)
            : SpanKinds.All.Prepend(SpanKinds.Mention).Select(known => vocabulary.Attribute(known, site.Key)).FirstOrDefault(known => known is not null);
    }

    /// <summary>Who may have said it; a description for somebody who is not declared comes last.</summary>
    private IEnumerable<CompletionItem> Sources(AttributeDefinition definition)
    {
        var speakers = site.Key == "by" ? ReferenceItems.Speakers(_article, site.Tag.Words) : [];
        var isReference = document.Text.Slice(site.Word) is ['@', ..];
        return isReference ? References(definition, speakers) : References(definition, speakers).Concat(Texts()).Append(Description());
    }

    private CompletionItem Description() => new(CompletionKind.Snippet, "\"…\"", new TextChange(site.Word, "\"\""))
    {
        Detail = "Describe a source that is not declared",
        Snippet = $"\"{Snippet.Place(1, "a source")}\"",
    };

    private IEnumerable<CompletionItem> References(AttributeDefinition definition, ImmutableArray<Symbol> speakers)
    {
        var references = new ReferenceItems(document, site.Word, site.Cursor);
        return references.Speaking(speakers, IsWanted).Select((reference, index) =>
            references.Item(reference.Declaration) with { IsPreselected = index == 0 && reference.Likeness == Likeness.Name });

        bool IsWanted(Declaration declaration) => definition.Fits(declaration) && declaration != _self && !site.Given.Contains($"@{declaration.Id}");
    }

    /// <summary>What the article says elsewhere under the same key, in its order.</summary>
    private IEnumerable<CompletionItem> Texts() => _article.Scope.Own.Where(own => own != _self).Select(own => own.Attributes)
        .Concat(_article.Spans.Where(span => span.Block.Span.Start != site.Tag.Span.Start).Select(span => span.Attributes))
        .SelectMany(attributes => attributes.Values(site.Key))
        .Where(value => !value.IsReference && !value.Value.AsSpan().ContainsAny('\r', '\n'))
        .Select(value => value.Value)
        .Distinct()
        .Take(MostTexts)
        .Select(Text);

    private CompletionItem Text(string value)
    {
        var quoted = QuotedString.Quote(value);
        return new CompletionItem(CompletionKind.Text, value, new TextChange(site.Word, quoted)) { FilterText = site.IsQuoted ? quoted : value };
    }
}
