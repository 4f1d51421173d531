using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Html;

/// <summary>Who says what, in words for people.</summary>
internal static class Speakers
{
    /// <summary>The name of an entity, or the words that describe a source.</summary>
    public static string NameOf(Source source) => source.Entity?.Declaration.Name ?? source.Description ?? source.Id;

    /// <summary>The name of an entity or a source.</summary>
    public static string NameOf(Symbol symbol) => symbol switch
    {
        Entity entity => entity.Declaration.Name,
        Source source => NameOf(source),
        _ => symbol.Id,
    };

    /// <summary>The attributions whose words a span holds, in the order of the text.</summary>
    public static ILookup<TaggedSpan, Attribution> BySpan(ArticleModel article) =>
        article.Attributions.SelectMany(attribution => attribution.Parts.Select(part => (part, attribution))).ToLookup(pair => pair.part, pair => pair.attribution);

    /// <summary>Those who stand to a claim in some way, each once.</summary>
    public static ImmutableArray<Source> Of(Claim claim, Stance stance) =>
        [.. claim.Attributions.Where(attribution => attribution.Stance == stance).SelectMany(attribution => attribution.Sources).Distinct()];
}
