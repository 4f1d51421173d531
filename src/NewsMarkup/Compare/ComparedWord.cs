using System.Buffers;
using System.Globalization;
using System.Text;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Compare;

/// <summary>
/// A word as two versions are compared by: letters and digits that stand together, small; a character of a script without blanks; a sign of
/// money, share or sum. Other signs and capitals do not count.
/// </summary>
/// <param name="Letters">The word.</param>
/// <param name="Span">Where it stands in the article's text.</param>
internal readonly record struct ComparedWord(string Letters, TextSpan Span)
{
    /// <summary>True for a word that begins with a digit.</summary>
    public bool IsNumeral => char.IsDigit(Letters[0]);

    /// <summary>The words of a text, in order.</summary>
    public static List<ComparedWord> In(string text)
    {
        var words = new List<ComparedWord>();
        var start = -1;
        for (var at = 0; at < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var isLetter = status == OperationStatus.Done && (Rune.IsLetterOrDigit(rune) || (start >= 0 && Lexis.IsMark(rune)));
            var isAlone = status == OperationStatus.Done && (FoldedWord.IsWordByItself(rune.Value) ? isLetter : !isLetter && IsSign(rune));
            if (start >= 0 && (!isLetter || isAlone))
                End(at);
            if (start < 0 && (isLetter || isAlone))
                start = at;
            at += length;
            if (isAlone)
                End(at);
        }

        if (start >= 0)
            End(text.Length);
        return words;

        void End(int end)
        {
            words.Add(new ComparedWord(text[start..end].ToLowerInvariant(), TextSpan.FromBounds(start, end)));
            start = -1;
        }
    }

    private static bool IsSign(Rune rune) =>
        rune.Value is '%' or '‰' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol;
}
