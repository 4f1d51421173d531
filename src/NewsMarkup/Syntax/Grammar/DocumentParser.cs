using NewsMarkup.Text;

namespace NewsMarkup.Syntax.Grammar;

/// <summary>Cuts a text into its header and paragraphs and parses each.</summary>
internal sealed class DocumentParser
{
    private readonly HeaderParser _header;
    private readonly BodyParser _body;

    private DocumentParser()
    {
        var tape = new Tape();
        _header = new HeaderParser(tape);
        _body = new BodyParser(tape);
    }

    /// <summary>The sections of a whole document.</summary>
    public static List<Section> ParseDocument(string text, CancellationToken cancellation) =>
        new DocumentParser().Parse(text, mayHaveHeader: true, cancellation);

    /// <summary>The sections of a part of a document's body that begins where a section begins.</summary>
    public static List<Section> ParseBody(string text) => new DocumentParser().Parse(text, mayHaveHeader: false, CancellationToken.None);

    private List<Section> Parse(string text, bool mayHaveHeader, CancellationToken cancellation)
    {
        var sections = new List<Section>();
        var at = 0;
        if (mayHaveHeader && HeaderParser.Begins(text))
        {
            sections.Add(_header.Parse(text));
            at = sections[0].Length;
        }

        while (at < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            var content = ContentAt(text, at);
            var end = SkipBlankLines(text, content.End);
            sections.Add(_body.Parse(text, TextSpan.FromBounds(at, end), content));
            at = end;
        }

        return sections;
    }

    /// <summary>The lines up to the next blank one, without the last line's end; blank lines before them are passed over.</summary>
    private static TextSpan ContentAt(string text, int offset)
    {
        var start = SkipBlankLines(text, offset);
        var end = start;
        for (var line = start; line < text.Length && !LineEnds.IsBlankLine(text, line); line = end + LineEnds.LengthAt(text, end))
            end = LineEnds.EndOfLine(text, line);
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The begin of the first line from <paramref name="offset"/> on that is not blank, or the text's length.</summary>
    private static int SkipBlankLines(string text, int offset)
    {
        while (offset < text.Length && LineEnds.IsBlankLine(text, offset))
            offset = LineEnds.NextLine(text, offset);
        return offset;
    }
}
