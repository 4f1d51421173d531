using System.Buffers;
using System.Text;

namespace NewsMarkup.Text;

/// <summary>A word in the form in which words are compared: small letters without accents, composed or not.</summary>
/// <param name="Letters">The letters and digits.</param>
/// <param name="Span">Where the word stands in its text.</param>
internal readonly record struct FoldedWord(string Letters, TextSpan Span)
{
    /// <summary>The words in a range of a text. In scripts that put no blanks between words each character is one.</summary>
    public static List<FoldedWord> In(string text, TextSpan range)
    {
        var words = new List<FoldedWord>();
        var letters = new StringBuilder();
        var start = range.Start;
        for (var at = range.Start; at < range.End;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(at, range.End - at), out var rune, out var length);
            var isPart = status == OperationStatus.Done && (Rune.IsLetterOrDigit(rune) || (letters.Length > 0 && Syntax.Lexis.IsMark(rune)));
            var standsAlone = isPart && IsWordByItself(rune.Value);
            if (!isPart || standsAlone)
                End(at);
            if (isPart && letters.Length == 0)
                start = at;
            if (isPart && !IsAccent(rune.Value))
                Append(letters, rune);
            at += length;
            if (standsAlone)
                End(at);
        }

        End(range.End);
        return words;

        void End(int end)
        {
            if (letters.Length > 0)
                words.Add(new FoldedWord(letters.ToString(), TextSpan.FromBounds(start, end)));
            letters.Clear();
        }
    }

    /// <summary>The words of a text with one blank between them.</summary>
    public static string Joined(string text) => string.Join(' ', In(text, new TextSpan(0, text.Length)).Select(word => word.Letters));

    private static void Append(StringBuilder letters, Rune rune)
    {
        var small = Rune.ToLowerInvariant(rune);
        if (small.IsBmp)
            letters.Append(Accents.Without((char)small.Value));
        else
            letters.Append(small.ToString());
    }

    /// <summary>True for an accent or a vowel point that may as well be left out; in Indic scripts marks are vowels.</summary>
    private static bool IsAccent(int rune) => rune is (>= 0x0300 and <= 0x036F) or (>= 0x0591 and <= 0x05C7) or (>= 0x064B and <= 0x065F);

    /// <summary>True in Chinese, Japanese, Thai, Lao, Burmese and Khmer.</summary>
    internal static bool IsWordByItself(int rune) => rune is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
