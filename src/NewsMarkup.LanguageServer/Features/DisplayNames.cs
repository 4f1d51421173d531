using NewsMarkup.LanguageServer.Features.Tags;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>What entities and sources are called, for people.</summary>
internal static class DisplayNames
{
    /// <summary>The name of an entity or a source.</summary>
    public static string Of(Symbol symbol) => symbol switch
    {
        Entity entity => entity.Declaration.Name,
        Source source => Speakers.NameOf(source),
        _ => symbol.Id,
    };

    /// <summary>The names of several: <c>Elena Reyes and the Ministry of Water</c>.</summary>
    public static string Of(IEnumerable<Symbol> symbols) => Diagnostics.Wording.AllOf([.. symbols.Select(Of)]);

    /// <summary>Name and role on one line: <c>Elena Reyes, water minister</c>.</summary>
    public static string WithRole(Declaration declaration) => Markdown.OneLine(
        declaration.Attributes["role"] is { } role ? $"{declaration.Name}, {role}" : declaration.Name);

    /// <summary>The kind of a declaration as a noun: <c>organisation</c>, <c>anonymous source</c>.</summary>
    public static string Noun(Declaration declaration) => declaration switch
    {
        { IsReview: true } => "fact-check",
        { IsSource: true, Type: SourceType.Named } => "source",
        { IsSource: true, Type: SourceType.Anonymous or SourceType.Collective } => $"{EnumWords.Word(declaration.Type)} source",
        { IsSource: true } => EnumWords.Word(declaration.Type),
        _ => KindNouns.Of(declaration.Kind),
    };

    /// <summary>What <c>by=</c> stands for in a symbol that a search found: its declaration; null where there is none.</summary>
    public static Declaration? DeclarationOf(Symbol symbol) => (symbol as Entity)?.Declaration ?? (symbol as Source)?.Declaration;
}
