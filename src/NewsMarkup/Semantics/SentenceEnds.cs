using System.Buffers;
using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics;

/// <summary>
/// Where the sentences of a text end: at <c>. ! ? …</c> with the marks that close after them, where a blank follows and then no small
/// letter, and at <c>。 ！ ？</c> wherever they stand. Not after an initial, a word with stops in it or a title such as <c>Mr.</c>
/// </summary>
internal sealed class SentenceEnds
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?…。！？");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’“»›)]」』");
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'“‘„«‹([「『¿¡");
    private static readonly string[] Titles = ["Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Sgt", "Capt", "Prof", "Jr", "Sr"];

    private readonly ImmutableArray<int> _offsets;

    private SentenceEnds(ImmutableArray<int> offsets) => _offsets = offsets;

    /// <summary>Finds the ends of a text. O(length).</summary>
    public static SentenceEnds In(string text)
    {
        var offsets = ImmutableArray.CreateBuilder<int>();
        var whole = new TextSpan(0, text.Length);
        for (var at = NextMark(text, 0, text.Length); at >= 0; at = NextMark(text, at + 1, text.Length))
        {
            if (at > 0 && IsMark(text[at - 1]))
                continue;
            if (EndAt(text, at, whole, Titles.Contains) >= 0)
                offsets.Add(at);
        }

        return new SentenceEnds(offsets.DrainToImmutable());
    }

    /// <summary>How many sentences end in a range. O(log ends).</summary>
    public int Count(TextSpan range) => FirstFrom(range.End) - FirstFrom(range.Start);

    private int FirstFrom(int offset)
    {
        var found = _offsets.BinarySearch(offset);
        return found < 0 ? ~found : found;
    }

    /// <summary>Where the next mark stands that may end a sentence; -1 when none stands before a limit.</summary>
    public static int NextMark(string text, int from, int limit) =>
        from < limit && text.AsSpan(from, limit - from).IndexOfAny(Marks) is var length and >= 0 ? from + length : -1;

    /// <summary>
    /// Where a sentence ends whose closing mark stands at an offset: after the marks and what closes with them; -1 when none ends there.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">Where a mark stands, the first of several.</param>
    /// <param name="within">The range that is looked at, such as a paragraph.</param>
    /// <param name="isAbbreviation">Tells words that keep their stop, such as <c>Mr</c>, from others.</param>
    public static int EndAt(string text, int mark, TextSpan within, Func<string, bool> isAbbreviation)
    {
        var end = mark + 1;
        while (end < within.End && (IsMark(text[end]) || Closers.Contains(text[end])))
            end++;
        if (text[mark] is '。' or '！' or '？')
            return end;
        if (end < within.End && !char.IsWhiteSpace(text[end]))
            return -1;
        var next = end;
        while (next < within.End && (char.IsWhiteSpace(text[next]) || Openers.Contains(text[next])))
            next++;
        if (next < within.End && char.IsLower(text, next))
            return -1;
        return text[mark] == '.' && end == mark + 1 && IsAbbreviated(text, within.Start, mark, isAbbreviation) ? -1 : end;
    }

    /// <summary>True for a mark that may end a sentence.</summary>
    public static bool IsMark(char c) => Marks.Contains(c);

    private static bool IsAbbreviated(string text, int first, int stop, Func<string, bool> isAbbreviation)
    {
        var start = stop;
        while (start > first && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..stop];
        return (word.Length == 1 && char.IsUpper(word[0])) || word.Contains('.', StringComparison.Ordinal) || (word.Length > 0 && isAbbreviation(word));
    }
}
