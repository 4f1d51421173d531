using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>The turns of an article that is printed as an interview.</summary>
internal static class Interview
{
    /// <summary>An answer and its question.</summary>
    private const int BlocksATurn = 2;

    /// <summary>
    /// The quotes that are whole paragraphs without quotation marks, if every second paragraph is one: the layout shows who speaks.
    /// None in other articles.
    /// </summary>
    public static HashSet<TaggedSpan> TurnsOf(ArticleModel article)
    {
        HashSet<TaggedSpan> turns = [.. ArticleProse.Of(article).Paragraphs.Select(paragraph => TurnIn(article, paragraph)).OfType<TaggedSpan>()];
        return turns.Count * BlocksATurn >= article.Blocks.Length ? turns : [];
    }

    private static TaggedSpan? TurnIn(ArticleModel article, ParagraphProse paragraph)
    {
        var (text, block) = (article.Text.Value, paragraph.Block.Text);
        return paragraph.Claims is [{ Kind.Role: SpanRole.Quote, Text.IsEmpty: false } first, ..] && !QuotationMarks.IsMark(text[first.Text.Start])
            && text.AsSpan(block.Start, first.Text.Start - block.Start).IsWhiteSpace()
            && text.AsSpan(first.Text.End, block.End - first.Text.End).IsWhiteSpace() ? first : null;
    }
}
