using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// Guesses who says something that no tag attributes: whoever is the subject of the verb of speech in the same sentence; else whom the
/// sentence mentions; else the same for the rest of the paragraph. Where the subject is nobody that the article mentions, there is no guess.
/// </summary>
internal static class LikelySource
{
    /// <summary>
    /// The entities or sources that likely say some words of the article's text, in the order of the text; none where nothing tells.
    /// O(log length), once the article has been cut up.
    /// </summary>
    public static ImmutableArray<Symbol> Of(ArticleModel article, TextSpan words)
    {
        var prose = ArticleProse.Of(article);
        var index = prose.IndexAt(words.Start);
        return index < 0 ? [] : new SpeakerSearch(article, prose, index, words).Find();
    }

    /// <summary>The item of a tag that names the sources: <c>by=@reyes</c>.</summary>
    public static string By(ImmutableArray<Symbol> sources) => $"by={string.Join(',', sources.Select(source => $"@{source.Id}"))}";

    /// <summary>The finding with the guess as help and as a fix, where there is one.</summary>
    public static Diagnostic Suggest(Diagnostic finding, ArticleModel article, TaggedSpan span)
    {
        if (Of(article, span.Text) is not { IsEmpty: false } sources)
            return finding;
        var ids = sources.Select(source => $"@{source.Id}").ToList();
        return finding with
        {
            Help = $"If {string.Join(" and ", ids.Select(id => $"`{id}`"))} {(ids.Count == 1 ? "says" : "say")} it, write `{By(sources)}`.",
            Fixes = [new Fix($"Name the source: {string.Join(", ", ids)}", FixKind.Suggested, () => [TagEdits.Add(span.Block, By(sources))])],
        };
    }
}
