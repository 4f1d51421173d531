using System.Buffers;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.BratFormat;

/// <summary>
/// The parts of a range that stand on one line each: an annotation is a line of its file and repeats its words, so words that run over a line
/// end are several fragments. What ends a line is what ends one for brat.
/// </summary>
internal static class BratFragments
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\v\f\u001C\u001D\u001E\u0085\u2028\u2029");

    /// <summary>The fragments of a range, in order; none of a range of line ends alone.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan range)
    {
        var at = range.Start;
        while (at < range.End)
        {
            var length = text.AsSpan(at, range.End - at).IndexOfAny(LineBreaks);
            var end = length < 0 ? range.End : at + length;
            if (end > at)
                yield return TextSpan.FromBounds(at, end);
            at = end + 1;
        }
    }

    /// <summary>True when nothing but line ends stands between two fragments, so that they read as one range.</summary>
    public static bool AreOne(string text, TextSpan first, TextSpan second) =>
        second.Start > first.End && !text.AsSpan(first.End, second.Start - first.End).ContainsAnyExcept(LineBreaks);
}
