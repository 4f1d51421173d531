using System.Buffers;
using System.Globalization;
using System.Text;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Compare;

/// <summary>
/// A word as two versions are compared by: letters and digits that stand together, small; a character of a script without blanks; a sign of
/// money, share or sum, or the minus of a number. Other signs and capitals do not count, nor how accents are encoded.
/// </summary>
/// <param name="Letters">The word.</param>
/// <param name="Span">Where it stands in the article's text.</param>
internal readonly record struct ComparedWord(string Letters, TextSpan Span)
{
    private const char Minus = '\u2212';

    /// <summary>True for a word that begins with a digit, or with a minus and a digit.</summary>
    public bool IsNumeral => char.IsDigit(Letters[0]) || Letters is [Minus, _, ..];

    /// <summary>The words of a text, in order.</summary>
    public static List<ComparedWord> In(string text)
    {
        var words = new List<ComparedWord>();
        var start = -1;
        for (var at = 0; at < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var isMinus = start < 0 && BeginsNegative(text, at);
            var isLetter = isMinus || (status == OperationStatus.Done && (Rune.IsLetterOrDigit(rune) || (start >= 0 && Lexis.IsMark(rune))));
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
            var word = text[start..end];
            words.Add(new ComparedWord(IsDash(word[0]) ? $"{Minus}{word[1..]}" : Composition.Of(word).ToLowerInvariant(), TextSpan.FromBounds(start, end)));
            start = -1;
        }
    }

    /// <summary>True for a hyphen or dash right before a digit and after nothing that it could join or end.</summary>
    private static bool BeginsNegative(string text, int at) =>
        IsDash(text[at]) && at + 1 < text.Length && char.IsDigit(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '“' or '"');

    private static bool IsDash(char c) => c is '-' or '–' or Minus;

    private static bool IsSign(Rune rune) =>
        rune.Value is '%' or '‰' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol;
}
