using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Tags;

/// <summary>Ranks those who may say some words: whom the sentence names, then those mentioned, the nearest first, then the others that are declared.</summary>
internal static class SpeakerList
{
    /// <summary>All of them. O(mentions and declarations).</summary>
    /// <param name="article">The article.</param>
    /// <param name="source">The words, as a range of the file.</param>
    public static ImmutableArray<Speaker> For(ArticleModel article, TextSpan source)
    {
        var words = article.Text.FromSource(source);
        var likely = LikelySource.Of(article, words);
        var speakers = ImmutableArray.CreateBuilder<Speaker>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (!likely.IsEmpty)
            speakers.Add(Of([.. likely.Select(DeclarationOf).OfType<Declaration>()], isLikely: true, isMentioned: true));
        if (likely.Length == 1)
            ids.Add(likely[0].Id);

        var mentioned = article.Mentions.Where(mention => SpeakerSearch.Speaks(mention.Symbol) && !words.Contains(mention.Text))
            .OrderBy(mention => Distance(mention.Text, words)).Select(mention => DeclarationOf(mention.Symbol)).OfType<Declaration>();
        speakers.AddRange(mentioned.Where(declaration => ids.Add(declaration.Id)).Select(declaration => Of([declaration], isLikely: false, isMentioned: true)));
        speakers.AddRange(article.Scope.All.Where(IsSpeaker).Where(declaration => ids.Add(declaration.Id))
            .Select(declaration => Of([declaration], isLikely: false, isMentioned: false)));
        return speakers.DrainToImmutable();
    }

    private static Speaker Of(ImmutableArray<Declaration> declarations, bool isLikely, bool isMentioned) => new(
        [.. declarations.Select(declaration => declaration.Id)],
        Wording.AllOf([.. declarations.Select(declaration => declaration.Name)]),
        string.Join(", ", declarations.Select(declaration => declaration.Attributes["role"] ?? KindNouns.Of(declaration.Kind))),
        isLikely,
        isMentioned);

    private static Declaration? DeclarationOf(Symbol symbol) => symbol switch
    {
        Entity entity => entity.Declaration,
        Source source => source.Declaration,
        _ => null,
    };

    private static bool IsSpeaker(Declaration declaration) => declaration.Kind is "person" or "org" or "group" or "source";

    private static int Distance(TextSpan mention, TextSpan words) => Math.Max(0, Math.Max(mention.Start - words.End, words.Start - mention.End));
}
