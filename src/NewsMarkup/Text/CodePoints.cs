namespace NewsMarkup.Text;

/// <summary>A text's offsets in UTF-16 code units and in code points. Made once in O(length); each answer costs O(log pairs).</summary>
internal sealed class CodePoints
{
    /// <summary>Where the surrogate pairs begin, in UTF-16 offsets.</summary>
    private readonly List<int> _pairs = [];

    public CodePoints(string text)
    {
        for (var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); at >= 0 && at + 1 < text.Length; at++)
        {
            if (char.IsSurrogatePair(text[at], text[at + 1]))
                _pairs.Add(at++);
        }

        Length = text.Length - _pairs.Count;
    }

    /// <summary>The number of code points in the text.</summary>
    public int Length { get; }

    /// <summary>The number of code points before a UTF-16 offset.</summary>
    public int FromUtf16(int offset) => offset - PairsBefore(offset);

    /// <summary>The UTF-16 offset of a code point; for <see cref="Length"/>, the text's end.</summary>
    public int ToUtf16(int codePoint)
    {
        var (low, high) = (0, _pairs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _pairs[middle] - middle < codePoint ? (middle + 1, high) : (low, middle);
        }

        return codePoint + low;
    }

    private int PairsBefore(int offset)
    {
        var index = _pairs.BinarySearch(offset);
        return index < 0 ? ~index : index;
    }
}
