using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Says who says it, where the tag does not.</summary>
internal static class InlayHints
{
    private const int LongestName = 40;

    /// <summary>The hints in a range, in the order of the text.</summary>
    public static ImmutableArray<InlayHint> In(ArticleDocument document, TextSpan range, InlayHintOptions options)
    {
        var article = document.Article;
        return
        [
            .. article.Attributions
                .Where(attribution => !attribution.Span.IsBroken)
                .SelectMany(attribution => Likely(article, attribution, range, options)
                    .Concat(Continued(attribution, options))
                    .Concat(Named(attribution, options)))
                .Where(hint => range.Touches(hint.Offset))
                .DistinctBy(hint => hint.Offset)
                .OrderBy(hint => hint.Offset),
        ];
    }

    /// <summary>Whom the sentence names for a claim without a source; accepting the hint writes it down.</summary>
    private static IEnumerable<InlayHint> Likely(ArticleModel article, Attribution attribution, TextSpan range, InlayHintOptions options)
    {
        var span = attribution.Span;
        if (!options.LikelySpeakers || attribution.NamesSource || span.Attributes.Has("continues") || !range.Touches(span.Place.End))
            return [];
        var speakers = LikelySource.Of(article, span.Text);
        return speakers.IsEmpty
            ? []
            : [new InlayHint(span.Place.End, $" — {Short(speakers)}?", "The sentence says so; the tag names nobody.",
                TagEdits.Add(span.Block, LikelySource.By(speakers)))];
    }

    private static IEnumerable<InlayHint> Continued(Attribution attribution, InlayHintOptions options) =>
        options.Continuations && !attribution.Sources.IsEmpty
            ? attribution.Parts.Where(part => part != attribution.Span)
                .Select(part => new InlayHint(part.Place.End, $" — {Short(attribution.Sources)}", "These words go on with a claim or quote of theirs."))
            : [];

    private static IEnumerable<InlayHint> Named(Attribution attribution, InlayHintOptions options) => options.SpeakerNames
        ? from value in attribution.Span.Attributes.Values("by")
          where value.IsReference
          from source in attribution.Sources
          where source.Id == value.Id
          select new InlayHint(attribution.Span.PlaceOf(value).End, $" {Short([source])}", "Who the id stands for.")
        : [];

    private static string Short(IEnumerable<Symbol> speakers) => Excerpt.Of(Markdown.OneLine(DisplayNames.Of(speakers)), LongestName);
}
