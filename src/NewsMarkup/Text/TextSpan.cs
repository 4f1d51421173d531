namespace NewsMarkup.Text;

/// <summary>A range of a text, in UTF-16 code units, its end exclusive.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units; 0 for a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>Offset just after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>True when the range holds no text.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The range as it stands when that many characters come before it, or are taken away for a negative number.</summary>
    public TextSpan MovedBy(int characters) => this with { Start = Start + characters };

    /// <summary>True when every position of <paramref name="other"/> lies in this range.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True when <paramref name="offset"/> lies in this range or at its end: where a cursor is said to be on it.</summary>
    public bool Touches(int offset) => Start <= offset && offset <= End;

    /// <summary>True when the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Earlier first; of two that start together, the longer first, so that outer comes before inner.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.Length.CompareTo(Length);

    /// <summary>The range in mathematical notation: <c>[3..7)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";

#pragma warning disable CS1591 // The comparison operators mean what CompareTo says.
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
#pragma warning restore CS1591
}
