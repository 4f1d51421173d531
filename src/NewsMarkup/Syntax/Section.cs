using NewsMarkup.Text;

namespace NewsMarkup.Syntax;

/// <summary>
/// The unit of parsing and reparsing: the header, or a run of lines that are not blank with the blank lines after it.
/// It knows its text and nothing of where that text stands, so versions of a document share the sections that did not change.
/// </summary>
internal sealed class Section(
    SyntaxKind kind, string source, TextSpan range, TextSpan content, Element[] elements, SyntaxError[] errors, int lookahead = 0)
{
    /// <summary><see cref="SyntaxKind.Header"/> or <see cref="SyntaxKind.Paragraph"/>.</summary>
    public SyntaxKind Kind { get; } = kind;

    /// <summary>The string that holds the section's text; other sections lie in it too.</summary>
    public string Source { get; } = source;

    /// <summary>Where in <see cref="Source"/> the section lies.</summary>
    public TextSpan Range { get; } = range;

    /// <summary>The section without the blank lines around it, counted from the section's begin.</summary>
    public TextSpan Content { get; } = content;

    public Element[] Elements { get; } = elements;

    /// <summary>In the order of the text.</summary>
    public SyntaxError[] Errors { get; } = errors;

    /// <summary>How many characters past its own end the parser read to decide where the section ends.</summary>
    public int Lookahead { get; } = lookahead;

    public int Length => Range.Length;

    public ReadOnlySpan<char> Text => Source.AsSpan(Range.Start, Range.Length);

    /// <summary>What others have worked out from the section's text alone; it lives as long as the section does.</summary>
    public object? Kept { get; set; }

    /// <summary>What the article's model has made of the section by itself, for every version of the document that has it; null before the first.</summary>
    public object? Bound { get; set; }

    /// <summary>The numbers of the elements right inside a range of elements, in the order of the text.</summary>
    /// <param name="first">The first element of the range.</param>
    /// <param name="end">The end of the range, exclusive.</param>
    public int[] Parts(int first, int end)
    {
        var count = 0;
        for (var index = end - 1; index >= first; index -= 1 + Elements[index].Descendants)
            count++;
        if (count == 0)
            return [];

        var parts = new int[count];
        for (var index = end - 1; index >= first; index -= 1 + Elements[index].Descendants)
            parts[--count] = index;
        return parts;
    }

    /// <summary>The characters of an element.</summary>
    public ReadOnlySpan<char> TextOf(Element element) => Text[element.Start..element.End];

    /// <summary>True when an error lies in a range of the section. O(log errors).</summary>
    public bool HasErrorIn(int start, int end)
    {
        for (var i = FirstErrorFrom(start); i < Errors.Length && Errors[i].Start < end; i++)
        {
            if (Errors[i].End <= end)
                return true;
        }

        return false;
    }

    /// <summary>The number of the first error that begins at <paramref name="offset"/> or after it.</summary>
    public int FirstErrorFrom(int offset)
    {
        var (low, high) = (0, Errors.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Errors[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
