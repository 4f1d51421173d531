using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>A heading with what stands below it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Span">From the heading to the next one or the file's end, in UTF-16 offsets.</param>
internal sealed record HeadingSection(TaggedSpan Heading, TextSpan Span)
{
    /// <summary>The headings of an article, in its order; what stands above the first is in none. O(blocks).</summary>
    public static ImmutableArray<HeadingSection> Of(ArticleModel article)
    {
        var headings = article.Blocks.Where(block => block.Kind == "heading").Select(block => block.Span!).ToList();
        var ends = headings.Skip(1).Select(heading => heading.Place.Start).Append(article.Tree.Length);
        return [.. headings.Zip(ends, (heading, end) => new HeadingSection(heading, TextSpan.FromBounds(heading.Place.Start, end)))];
    }
}
