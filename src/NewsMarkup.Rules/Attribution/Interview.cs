using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>The turns of an article that is printed as an interview.</summary>
internal static class Interview
{
    /// <summary>An answer and its question.</summary>
    private const int ParagraphsATurn = 2;

    /// <summary>With a single one nothing alternates: the paragraph may as well be a statement.</summary>
    private const int FewestTurns = 2;

    /// <summary>
    /// The quotes that are whole paragraphs without quotation marks, if from the first to the last of them every second paragraph is one or goes
    /// on with one: the layout shows who speaks. Headings and captions do not count. None in other articles.
    /// </summary>
    public static HashSet<TaggedSpan> TurnsOf(ArticleModel article)
    {
        ImmutableArray<TaggedSpan?> paragraphs =
        [
            .. ArticleProse.Of(article).Paragraphs.Where(paragraph => paragraph.Block.Kind == Block.ParagraphKind)
                .Select(paragraph => TurnIn(article, paragraph)),
        ];
        HashSet<TaggedSpan> turns = [.. paragraphs.OfType<TaggedSpan>()];
        var questionsAndAnswers = paragraphs.SkipWhile(turn => turn is null).Reverse().SkipWhile(turn => turn is null).Count();
        return turns.Count >= FewestTurns && turns.Count < questionsAndAnswers && turns.Count * ParagraphsATurn >= questionsAndAnswers ? turns : [];
    }

    private static TaggedSpan? TurnIn(ArticleModel article, ParagraphProse paragraph)
    {
        var (text, block) = (article.Text.Value, paragraph.Block.Text);
        return paragraph.Claims is [{ Kind.Role: SpanRole.Quote, Text.IsEmpty: false } first, ..] && !QuotationMarks.IsMark(text[first.Text.Start])
            && text.AsSpan(block.Start, first.Text.Start - block.Start).IsWhiteSpace()
            && text.AsSpan(first.Text.End, block.End - first.Text.End).IsWhiteSpace() ? first : null;
    }
}
