using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Tags;

/// <summary>What a selection means to somebody who tags. All ranges in are of the file.</summary>
internal static class TagRanges
{
    /// <summary>
    /// Words that may be speech: what is selected, with the quotation marks right beside it; at a cursor, the quotation round it. Null where there is nothing.
    /// </summary>
    public static TagRange? Speech(ArticleModel article, TextSpan selection)
    {
        if (selection.IsEmpty)
            return QuotationAt(article, selection.Start) is { } around ? Checked(article, article.Text.ToSource(around.Span), isQuotation: true) : null;
        if (Selected(article, selection) is not { } span)
            return null;
        var words = article.Text.FromSource(span);
        var quotation = QuotationsAt(article, words.Start)
            .FirstOrDefault(quotation => quotation.IsClosed && (quotation.Span == words || quotation.Words == words));
        return quotation is null ? Checked(article, span, isQuotation: false) : Checked(article, Covering(article, quotation.Span, span), isQuotation: true);
    }

    /// <summary>
    /// Words that may be a name: what is selected, without quotation marks; at a cursor, the name or word there. Null where there is nothing.
    /// </summary>
    public static TagRange? Name(ArticleModel article, TextSpan selection)
    {
        if (selection.IsEmpty)
        {
            return IsProse(article, selection) && NameSearch.At(article, article.Text.FromSource(selection.Start)) is { IsEmpty: false } name
                ? Checked(article, article.Text.ToSource(name), isQuotation: false)
                : null;
        }

        if (Selected(article, selection) is not { } span)
            return null;
        var words = article.Text.FromSource(span);
        var quotation = QuotationsAt(article, words.Start)
            .FirstOrDefault(quotation => quotation.IsClosed && quotation.Span == words && !quotation.Words.IsEmpty);
        return Checked(article, quotation is null ? span : article.Text.ToSource(quotation.Words), isQuotation: false);
    }

    /// <summary>The outermost quotation round a cursor in the copy, else one right beside it; null where there is none that is closed.</summary>
    private static Quotation? QuotationAt(ArticleModel article, int cursor)
    {
        if (!IsProse(article, new TextSpan(cursor, 0)))
            return null;
        var at = article.Text.FromSource(cursor);
        var closed = QuotationsAt(article, at).Where(quotation => quotation.IsClosed).ToList();
        return closed.Find(quotation => quotation.Span.Start < at && at < quotation.Span.End) ?? closed.FirstOrDefault();
    }

    private static IEnumerable<Quotation> QuotationsAt(ArticleModel article, int offset)
    {
        var prose = ArticleProse.Of(article);
        var index = prose.IndexAt(offset);
        return index < 0 ? [] : prose.Paragraphs[index].Quotations.All.Where(quotation => quotation.Span.Touches(offset));
    }

    private static bool IsProse(ArticleModel article, TextSpan cursor) => TagRefusal.OfPlace(article.Tree, cursor) is null;

    /// <summary>A quotation as a range of the file that takes in the tags selected at its ends.</summary>
    private static TextSpan Covering(ArticleModel article, TextSpan quotation, TextSpan selected)
    {
        var span = article.Text.ToSource(quotation);
        return TextSpan.FromBounds(Math.Min(span.Start, selected.Start), Math.Max(span.End, selected.End));
    }

    /// <summary>A selection without the blanks at its ends, and with the brackets of tags that it holds all the words of; null where nothing is left.</summary>
    private static TextSpan? Selected(ArticleModel article, TextSpan selection)
    {
        var text = article.Tree.ToString();
        var (start, end) = (selection.Start, selection.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (start < end && char.IsWhiteSpace(text[end - 1]))
            end--;
        return start == end ? null : TagRefusal.WithTags(article.Tree, TextSpan.FromBounds(start, end));
    }

    private static TagRange Checked(ArticleModel article, TextSpan span, bool isQuotation)
    {
        var words = article.Text.Slice(article.Text.FromSource(span));
        var look = isQuotation && words is [.., ',' or '.' or '!' or '?' or '…', _] ? WordsLook.Saying : LookOf(words);
        return new TagRange(span, TagRefusal.Of(article, span), isQuotation, look);
    }

    private static WordsLook LookOf(string words)
    {
        const int longestSmallWord = 3;
        var all = TextWords.Of(words).ToList();
        if (all.Count > 0 && all.All(word => word.Length <= longestSmallWord || !char.IsLower(word[0])) && !char.IsLower(all[^1][0]))
            return WordsLook.Name;
        return all.Count > UntaggedQuote.MostWordsOfScareQuote ? WordsLook.Saying : WordsLook.Phrase;
    }
}
