using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Features.Names;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Go to definition: from an id or a mention to the declaration, from a <c>#name</c> to its words, from <c>@use</c> to the register.</summary>
internal static class Definitions
{
    /// <summary>Where it is said what stands at an offset; empty where nothing is, more than one for a mention of several.</summary>
    public static ImmutableArray<DefinitionLink> At(Workspace workspace, ArticleDocument document, int offset) =>
        NameUses.MeantAt(document, offset) is { } place
            ? [.. place.Names.Select(use => Of(use.Name, place, document, workspace)).OfType<DefinitionLink>()]
            : [];

    private static DefinitionLink? Of(Name name, NamedPlace place, ArticleDocument document, Workspace workspace) => name.Kind switch
    {
        NameKind.Declaration when document.Article.Scope.Find(name.Id) is { } declaration =>
            new DefinitionLink(place.Span, declaration.Syntax.Location, declaration.Location.Span),
        NameKind.Span when document.Article.Spans.FirstOrDefault(span => span.Name == name.Id) is { } span =>
            new DefinitionLink(place.Span, span.Syntax.Location, span.Block.Name!.Span),
        NameKind.Register when workspace.Find(name.Id) is { } register =>
            new DefinitionLink(place.Span, new Location(register.Tree, default), default),
        _ => null,
    };
}
