using System.Buffers;
using System.Globalization;
using System.Text;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax;

/// <summary>The words and signs of the notation. Every length is counted in UTF-16 code units from the begin of the text given.</summary>
internal static class Lexis
{
    public const string Fence = "---";
    public const string CommentMark = "%%";
    public const string UseKeyword = "@use";
    public const string Escapable = "[]{}\\%";

    private static readonly SearchValues<char> BareWordEnds = SearchValues.Create(" \t\r\n\"{}");
    private static readonly SearchValues<char> ListWordEnds = SearchValues.Create(" \t\r\n\"{},");
    private static readonly SearchValues<char> AsciiIdChars =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    public static bool IsEscape(ReadOnlySpan<char> text, int at) =>
        text[at] == '\\' && at + 1 < text.Length && Escapable.Contains(text[at + 1]);

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';

    /// <summary>
    /// The length of an id: letters with their marks, digits, <c>- _ .</c>, beginning with a letter or digit. Between letters stands the
    /// joiner or non-joiner that Persian and Indic words need.
    /// </summary>
    public static int IdLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is '-' or '_' or '.')
            return 0;
        var length = text.IndexOfAnyExcept(AsciiIdChars);
        if (length < 0)
            return text.Length;
        return text[length] < 0x80 ? length : ScriptIdLength(text, length);
    }

    /// <summary>The length of a key or kind: a word that could be an id.</summary>
    public static int WordLength(ReadOnlySpan<char> text) => IdLength(text);

    /// <summary>The length of a value without quotation marks.</summary>
    public static int BareWordLength(ReadOnlySpan<char> text) => LengthUpTo(text, BareWordEnds);

    /// <summary>The same inside a comma list.</summary>
    public static int ListWordLength(ReadOnlySpan<char> text) => LengthUpTo(text, ListWordEnds);

    /// <summary>The length of a quoted string with its marks; 0 where none begins or it is not closed on its line.</summary>
    public static int StringLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '"')
            return 0;
        for (var at = 1; at < text.Length && text[at] is not ('\r' or '\n'); at++)
        {
            if (text[at] == '"')
                return at + 1;
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '"' or '\\')
                at++;
        }

        return 0;
    }

    /// <summary>The length of <c>@id</c> or <c>#id</c>; 0 where none begins.</summary>
    public static int ReferenceLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('@' or '#'))
            return 0;
        var id = IdLength(text[1..]);
        return id == 0 ? 0 : id + 1;
    }

    /// <summary>The length of a header key: <c>[a-z][a-z0-9-]*</c>.</summary>
    public static int FieldKeyLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetterLower(text[0]))
            return 0;
        var length = 1;
        while (length < text.Length && (char.IsAsciiLetterLower(text[length]) || char.IsAsciiDigit(text[length]) || text[length] == '-'))
            length++;
        return length;
    }

    /// <summary>The length of blanks and line ends, with the comment lines between them.</summary>
    public static int TriviaLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && IsBlank(text[at]))
        {
            var lineEnd = LineEnds.LengthAt(text, at);
            at += Math.Max(lineEnd, 1);
            if (lineEnd > 0 && text[at..].StartsWith(CommentMark))
                at = LineEnds.EndOfLine(text, at);
        }

        return at;
    }

    /// <summary>True when the line at <paramref name="at"/> is <c>---</c>, blanks after it aside.</summary>
    public static bool IsFence(ReadOnlySpan<char> text, int at) =>
        text[at..].StartsWith(Fence) && LineEnds.IsBlankLine(text, at + Fence.Length);

    /// <summary>True for a mark on a letter: an accent, a vowel sign.</summary>
    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>True for what tells two letters to join or not to join, and has no width: the joiner and the non-joiner.</summary>
    public static bool IsJoiner(char c) => c is '\u200C' or '\u200D';

    private static int LengthUpTo(ReadOnlySpan<char> text, SearchValues<char> ends)
    {
        var length = text.IndexOfAny(ends);
        return length < 0 ? text.Length : length;
    }

    private static int ScriptIdLength(ReadOnlySpan<char> text, int length)
    {
        while (length < text.Length)
        {
            var joiner = IsJoiner(text[length]) && EndsInLetter(text[..length]) ? 1 : 0;
            if (Rune.DecodeFromUtf16(text[(length + joiner)..], out var rune, out var consumed) != OperationStatus.Done)
                break;
            if (joiner > 0 ? !Rune.IsLetter(rune) : !IsIdRune(rune, isFirst: length == 0))
                break;
            length += joiner + consumed;
        }

        return length;
    }

    private static bool EndsInLetter(ReadOnlySpan<char> text) =>
        Rune.DecodeLastFromUtf16(text, out var rune, out _) == OperationStatus.Done && (Rune.IsLetter(rune) || IsMark(rune));

    private static bool IsIdRune(Rune rune, bool isFirst)
    {
        if (Rune.IsLetterOrDigit(rune))
            return true;
        if (isFirst)
            return false;
        return rune.Value is '-' or '_' or '.' || IsMark(rune);
    }
}
