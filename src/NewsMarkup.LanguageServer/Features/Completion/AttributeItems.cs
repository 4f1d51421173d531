using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers the attributes of a tag or declaration.</summary>
internal static class AttributeItems
{
    /// <summary>Of these a span takes one at most.</summary>
    private static readonly ImmutableArray<string> Stances = ["denies", "doubts", "confirms", "stance"];

    /// <summary>The attributes of a span that it does not have yet; those of every span where its kind does not exist.</summary>
    public static IEnumerable<CompletionItem> Of(
        Vocabulary vocabulary, SpanKind? kind, CompletionSite.Item site, ImmutableArray<TagItem> others) =>
        Items([.. kind?.Attributes ?? [], .. vocabulary.Attributes, .. AttributeDefinitions.OfEverySpan], kind?.Name ?? "", site, others);

    /// <summary>The attributes of a declaration that it does not have yet.</summary>
    public static IEnumerable<CompletionItem> Of(
        Vocabulary vocabulary, string declaration, CompletionSite.Item site, ImmutableArray<TagItem> others) =>
        Items([.. vocabulary.DeclarationKind(declaration)?.Attributes ?? [], .. vocabulary.Attributes], $"@{declaration}", site, others);

    private static IEnumerable<CompletionItem> Items(
        ImmutableArray<AttributeDefinition> definitions, string owner, CompletionSite.Item site, ImmutableArray<TagItem> others)
    {
        var given = others.Select(item => item.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var hasStance = Stances.Any(given.Contains);
        return definitions
            .Where(attribute => attribute.Repeats || !given.Contains(attribute.Key))
            .Where(attribute => !hasStance || !Stances.Contains(attribute.Key))
            .Select(attribute => Item(attribute, owner, site));
    }

    private static CompletionItem Item(AttributeDefinition attribute, string owner, CompletionSite.Item site)
    {
        var isText = attribute.Type is AttributeType.Text && !site.HasValue;
        var text = site.HasValue ? attribute.Key : isText ? $"{attribute.Key}=\"\"" : $"{attribute.Key}=";
        return new CompletionItem(CompletionKind.Key, attribute.Key, new TextChange(site.Word, text))
        {
            Detail = attribute.Description,
            Snippet = isText ? $"{attribute.Key}=\"{Snippet.Place(1)}\"" : null,
            AsksForMore = !isText && !site.HasValue,
            Topic = new CompletionTopic(CompletionTopicKind.Attribute, attribute.Key, owner),
        };
    }
}
