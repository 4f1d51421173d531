using NewsMarkup.LanguageServer.Features.Cards;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>The documentation of an item, worked out when somebody looks at it.</summary>
internal static class CompletionDocumentation
{
    /// <summary>The documentation as Markdown; null where what it was about is no longer there.</summary>
    public static string? Of(Workspace workspace, ArticleDocument document, CompletionTopic topic)
    {
        var article = document.Article;
        var vocabulary = article.Vocabulary;
        return topic.Kind switch
        {
            CompletionTopicKind.SpanKind => vocabulary.SpanKind(topic.Key) is { } kind ? HelpCard.Of(kind) : null,
            CompletionTopicKind.DeclarationKind => vocabulary.DeclarationKind(topic.Key) is { } kind ? HelpCard.Of(kind) : null,
            CompletionTopicKind.Attribute => Attribute(vocabulary, topic) is { } attribute ? HelpCard.Of(attribute) : null,
            CompletionTopicKind.HeaderKey => HeaderKeys.IsKnown(topic.Key) ? HelpCard.OfHeaderKey(topic.Key) : null,
            CompletionTopicKind.Entity => article.Scope.Find(topic.Key) is { } declaration ? EntityCard.Of(article, declaration) : null,
            CompletionTopicKind.Claim => ClaimNames.Find(article, topic.Key) is { } claim ? ClaimCard.Of(article, claim) : null,
            CompletionTopicKind.Rule => document.Engine.Catalog.Find(topic.Key) is { } rule ? HelpCard.Of(rule) : null,
            _ => workspace.Index.GetValueOrDefault(topic.Key) is { } file
                ? HelpCard.OfRegister(Text.FilePath.SeenFrom(document.Path, file.Path), file.Declarations.Select(declaration => declaration.Name))
                : null,
        };
    }

    private static AttributeDefinition? Attribute(Vocabulary vocabulary, CompletionTopic topic) => topic.Owner switch
    {
        ['@', .. var declaration] => vocabulary.Attribute(vocabulary.DeclarationKind(declaration), topic.Key),
        "mention" => vocabulary.Attribute(SpanKinds.Mention, topic.Key),
        var kind => vocabulary.Attribute(vocabulary.SpanKind(kind), topic.Key),
    };
}
