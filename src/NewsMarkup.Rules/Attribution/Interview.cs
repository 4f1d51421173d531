using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>The turns of an article that is printed as an interview.</summary>
internal static class Interview
{
    /// <summary>An answer, its question, and now and then a paragraph of the writer's.</summary>
    private const int ParagraphsATurn = 3;

    private const int LeastTurns = 2;

    /// <summary>
    /// The quotes that are whole paragraphs without quotation marks, if every third paragraph is one: the layout shows who speaks.
    /// Headings, captions and other blocks do not count.
    /// None in other articles.
    /// </summary>
    public static HashSet<TaggedSpan> TurnsOf(ArticleModel article)
    {
        HashSet<TaggedSpan> turns = [.. ArticleProse.Of(article).Paragraphs.Select(paragraph => TurnIn(article, paragraph)).OfType<TaggedSpan>()];
        var paragraphs = article.Blocks.Count(block => block.Kind == Block.ParagraphKind);
        return turns.Count >= LeastTurns && turns.Count * ParagraphsATurn >= paragraphs ? turns : [];
    }

    private static TaggedSpan? TurnIn(ArticleModel article, ParagraphProse paragraph)
    {
        var (text, block) = (article.Text.Value, paragraph.Block.Text);
        return paragraph.Claims is [{ Kind.Role: SpanRole.Quote, Text.IsEmpty: false } first, ..] && !QuotationMarks.IsMark(text[first.Text.Start])
            && text.AsSpan(block.Start, first.Text.Start - block.Start).IsWhiteSpace()
            && text.AsSpan(first.Text.End, block.End - first.Text.End).IsWhiteSpace() ? first : null;
    }
}
