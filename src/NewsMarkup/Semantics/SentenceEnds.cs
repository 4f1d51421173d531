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
        for (var at = text.AsSpan().IndexOfAny(Marks); at >= 0; at = NextMark(text, at + 1))
        {
            if (IsEnd(text, at))
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

    private static int NextMark(string text, int from) => text.AsSpan(from).IndexOfAny(Marks) is var length and >= 0 ? from + length : -1;

    private static bool IsEnd(string text, int mark)
    {
        var end = mark + 1;
        if (end < text.Length && Marks.Contains(text[end]))
            return false;
        if (text[mark] is '。' or '！' or '？')
            return true;
        while (end < text.Length && Closers.Contains(text[end]))
            end++;
        if (end < text.Length && !char.IsWhiteSpace(text[end]))
            return false;
        while (end < text.Length && (char.IsWhiteSpace(text[end]) || Openers.Contains(text[end])))
            end++;
        return (end == text.Length || !char.IsLower(text, end)) && !(text[mark] == '.' && IsAbbreviation(text, mark));
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..stop];
        return word.Length == 1 || word.Contains('.', StringComparison.Ordinal) || Titles.Contains(word);
    }
}
