using System.Buffers;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Finds the quotation marks of a text and tells from what stands beside them whether they open or close. Linear.</summary>
internal static class QuotationMarks
{
    private static readonly SearchValues<char> All = SearchValues.Create("\"＂״“”„‟'‘’‚«»‹›「」『』〝〞〟");

    /// <summary>The marks in a range of a text, in order; apostrophes, measures and the marks inside Hebrew abbreviations are none.</summary>
    public static List<QuotationMark> In(string text, TextSpan range, string? language)
    {
        var marks = new List<QuotationMark>();
        var elisions = WordLists.For(language).Phrases("elisions");
        var at = range.Start;
        while (Next(text, at, range.End) is { IsEmpty: false } run)
        {
            var beside = new MarkContext(text, range, run);
            for (var i = run.Start; i < run.End; i++)
            {
                if (Read(i, beside, elisions) is { } mark)
                    marks.Add(mark);
            }

            at = run.End;
        }

        return marks;
    }

    /// <summary>The next marks that stand together; empty where there are no more.</summary>
    private static TextSpan Next(string text, int at, int limit)
    {
        var length = text.AsSpan(at, limit - at).IndexOfAny(All);
        if (length < 0)
            return default;
        var start = at + length;
        var rest = text.AsSpan(start, limit - start).IndexOfAnyExcept(All);
        return TextSpan.FromBounds(start, rest < 0 ? limit : start + rest);
    }

    /// <summary>True for a character that can open or close a quotation.</summary>
    public static bool IsMark(char c) => All.Contains(c);

    /// <summary>Which marks a mark can pair with.</summary>
    public static QuotationFamily FamilyOf(char mark) => mark switch
    {
        '\'' or '‘' or '’' or '‚' => QuotationFamily.Single,
        '«' or '»' => QuotationFamily.Guillemet,
        '‹' or '›' => QuotationFamily.SingleGuillemet,
        '「' or '」' => QuotationFamily.Corner,
        '『' or '』' => QuotationFamily.WhiteCorner,
        '〝' or '〞' or '〟' => QuotationFamily.DoublePrime,
        _ => QuotationFamily.Double,
    };

    private static QuotationMark? Read(int at, MarkContext beside, PhraseSet elisions)
    {
        var c = beside.Text[at];
        var family = FamilyOf(c);
        if (family == QuotationFamily.Single)
            return Single(at, beside, elisions);
        var closingIfAny = beside.Side == QuotationSide.Open ? QuotationSide.Either : QuotationSide.Close;
        return c switch
        {
            '"' or '＂' or '״' when beside.IsHebrewAbbreviation || beside.IsMeasure => null,
            '"' or '＂' or '״' => new(at, c, family, beside.IsAfterNumber ? QuotationSide.Close : beside.Side, beside.IsAfterNumber),
            '“' => new(at, c, family, beside.Side == QuotationSide.Open ? QuotationSide.Open : QuotationSide.Either),
            '”' => beside.IsMeasure ? null : new(at, c, family, closingIfAny, beside.IsAfterNumber),
            '»' or '›' => new(at, c, family, beside.IsFirst ? QuotationSide.Either : closingIfAny),
            '」' or '』' or '〞' or '〟' => new(at, c, family, QuotationSide.Close),
            _ => new(at, c, family, QuotationSide.Open),
        };
    }

    /// <summary>A single mark between letters, or at the head of a shortened word, is an apostrophe.</summary>
    private static QuotationMark? Single(int at, MarkContext beside, PhraseSet elisions)
    {
        var c = beside.Text[at];
        if (c == '‚')
            return new(at, c, QuotationFamily.Single, QuotationSide.Open);
        if (beside.IsInsideWord)
            return null;
        if (beside.Side != QuotationSide.Open)
            return new(at, c, QuotationFamily.Single, QuotationSide.Close, beside.IsLikeApostrophe);
        return c == '’' || beside.IsBeforeElision(elisions) ? null : new(at, c, QuotationFamily.Single, QuotationSide.Open);
    }
}
