using System.Runtime.CompilerServices;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Where sources say something, or pass on what somebody else said.</summary>
internal static class SourceUses
{
    private static readonly ConditionalWeakTable<ArticleModel, ILookup<Source, Attribution>> Known = [];

    /// <summary>The attributions that name a source in <c>by=</c> or <c>via=</c>, in the order of the text, by source.</summary>
    public static ILookup<Source, Attribution> Of(ArticleModel article) => Known.GetValue(article, static article => article.Attributions
        .SelectMany(attribution => attribution.Sources.Concat(attribution.Via), (attribution, source) => (source, attribution))
        .ToLookup(use => use.source, use => use.attribution));

    /// <summary>Where the reader first meets a source, null where nowhere. A heading has no room to introduce anybody: what stands below counts.</summary>
    public static Mention? Introduction(ArticleModel article, Source source)
    {
        var mentions = SourceNames.MentionsOf(source);
        return mentions.FirstOrDefault(mention => !IsInHeading(article, mention)) ?? mentions.FirstOrDefault();
    }

    private static bool IsInHeading(ArticleModel article, Mention mention)
    {
        var prose = ArticleProse.Of(article);
        return prose.IndexAt(mention.Text.Start) is >= 0 and var index && prose.Paragraphs[index].Block.Kind == "heading";
    }
}
