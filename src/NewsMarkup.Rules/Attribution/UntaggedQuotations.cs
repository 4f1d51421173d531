using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>The quotations of an article of which no tag says what they are, and the tags that would say so.</summary>
internal static class UntaggedQuotations
{
    /// <summary>How many words of a quotation a message repeats.</summary>
    private const int WordsShown = 5;

    private static readonly ImmutableArray<string> Kinds = ["title", "scare", "blockquote"];

    /// <summary>Quotations, those inside others left out, of which less than half stands in a quote, claim, title, scare or blockquote.</summary>
    public static IEnumerable<Quotation> In(ArticleModel article)
    {
        var tagged = Merged(article.Spans);
        foreach (var paragraph in ArticleProse.Of(article).Paragraphs)
        {
            foreach (var inParagraph in paragraph.Facts.Quotations.Outer)
            {
                var words = inParagraph.Words.MovedBy(paragraph.Block.Text.Start);
                if (2 * Covered(words, tagged) >= words.Length)
                    continue;
                var quotation = inParagraph.MovedBy(paragraph.Block.Text.Start);
                if ((quotation.IsClosed || quotation == paragraph.GoesOn) && !IsMention(article, quotation.Span) && !IsMention(article, words))
                    yield return quotation;
            }
        }
    }

    /// <summary>How many words a quotation has; two characters of Chinese or Japanese count as one.</summary>
    public static int WordCount(ArticleModel article, Quotation quotation) => Words.In(article.Text.Value, quotation.Words)
        .Sum(word => article.Text.Value[word.Start] is >= '\u3040' and <= '\u9FFF' ? (word.Length + 1) / 2 : 1);

    /// <summary>The words of a quotation as a message shows them, the first few where there are many.</summary>
    public static string Shown(ArticleModel article, Quotation quotation)
    {
        var words = Words.In(article.Text.Value, quotation.Words).Take(WordsShown + 1).ToList();
        return words.Count <= WordsShown
            ? article.Text.Slice(quotation.Words)
            : article.Text.Value[quotation.Words.Start..words[WordsShown - 1].End] + " …";
    }

    /// <summary>The fix that tags a quotation; none where its brackets would cross another tag.</summary>
    public static IEnumerable<Fix> Tag(ArticleModel article, Quotation quotation, string title, FixKind kind, string tag)
    {
        var source = article.Text.ToSource(quotation.Span);
        return Wrapping.CanWrap(article, source) ? [new Fix(title, kind, () => Wrapping.Of(article, source, tag))] : [];
    }

    /// <summary>The fix that tags a quotation as speech of those who likely say it.</summary>
    public static IEnumerable<Fix> TagAsQuote(ArticleModel article, Quotation quotation, ImmutableArray<Symbol> sources) => sources.IsEmpty
        ? Tag(article, quotation, "Tag as quote", FixKind.NeedsHuman, "quote")
        : Tag(article, quotation, $"Tag as quote by {string.Join(", ", sources.Select(source => $"@{source.Id}"))}", FixKind.Suggested,
            $"quote {LikelySource.By(sources)}");

    private static bool IsMention(ArticleModel article, TextSpan words)
    {
        var index = Sorted.LastBefore(article.Mentions, static mention => mention.Text.Start, words.Start) + 1;
        for (; index < article.Mentions.Length && article.Mentions[index].Text.Start == words.Start; index++)
        {
            if (article.Mentions[index].Text == words)
                return true;
        }

        return false;
    }

    /// <summary>Where the spans stand that say what their words are, as ranges that do not nest.</summary>
    private static ImmutableArray<TextSpan> Merged(ImmutableArray<TaggedSpan> spans)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans)
        {
            if (span.Kind is { } kind && !span.IsClaim && !Kinds.Contains(kind.Name))
                continue;
            var range = span.Text;
            if (merged.Count > 0 && range.Start < merged[^1].End)
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, range.End));
            else
                merged.Add(range);
        }

        return merged.DrainToImmutable();
    }

    private static int Covered(TextSpan words, ImmutableArray<TextSpan> ranges)
    {
        var covered = 0;
        for (var i = Sorted.LastBefore(ranges, static range => range.End, words.Start + 1) + 1; i < ranges.Length && ranges[i].Start < words.End; i++)
            covered += Math.Min(ranges[i].End, words.End) - Math.Max(ranges[i].Start, words.Start);
        return covered;
    }
}
