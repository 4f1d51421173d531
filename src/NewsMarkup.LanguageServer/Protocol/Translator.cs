using System.Text;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Text;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>Offsets and paths as the client counts and writes them, and back. What lies outside a text is taken to its nearest end.</summary>
/// <param name="Encoding">What positions count.</param>
/// <param name="Folder">The folder that texts without a file belong to.</param>
internal sealed record Translator(PositionEncoding Encoding, string Folder)
{
    /// <summary>The full path of a document.</summary>
    public string PathOf(string uri) => DocumentPath.Of(uri, Folder);

    /// <summary>The address of a file: as the editor wrote it where it is open.</summary>
    public static string UriOf(Workspace workspace, string path) => workspace.Editor.GetValueOrDefault(path)?.Uri ?? DocumentPath.UriOf(path);

    /// <summary>The offset of a position. O(length of the line).</summary>
    public int OffsetOf(SourceText text, Position position)
    {
        if (position.Line < 0)
            return 0;
        var character = Math.Max(0, position.Character);
        if (Encoding == PositionEncoding.Utf16 || position.Line >= text.Lines.Count)
            return text.Lines.OffsetOf(new LinePosition(position.Line, character));
        var line = text.Lines.SpanOf(position.Line);
        var at = line.Start;
        for (var counted = 0; at < line.End && counted < character; at += CharacterAt(text, at, line.End).Utf16SequenceLength)
            counted += WidthOf(CharacterAt(text, at, line.End));
        return at;
    }

    /// <summary>The position of an offset. O(length of the line).</summary>
    public Position PositionOf(SourceText text, int offset)
    {
        var place = text.Lines.PositionOf(offset);
        if (Encoding == PositionEncoding.Utf16)
            return new Position(place.Line, place.Character);
        return new Position(place.Line, WidthOf(text, TextSpan.FromBounds(offset - place.Character, offset)));
    }

    /// <summary>How long a span of one line is. O(its length).</summary>
    public int WidthOf(SourceText text, TextSpan span)
    {
        if (Encoding == PositionEncoding.Utf16)
            return span.Length;
        var counted = 0;
        for (var at = span.Start; at < span.End; at += CharacterAt(text, at, span.End).Utf16SequenceLength)
            counted += WidthOf(CharacterAt(text, at, span.End));
        return counted;
    }

    /// <summary>The span of a range, whichever of its ends comes first.</summary>
    public TextSpan SpanOf(SourceText text, Range range)
    {
        var (start, end) = (OffsetOf(text, range.Start), OffsetOf(text, range.End));
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>The range of a span.</summary>
    public Range RangeOf(SourceText text, TextSpan span) => new(PositionOf(text, span.Start), PositionOf(text, span.End));

    /// <summary>The place of a location.</summary>
    public Location LocationOf(Workspace workspace, NewsMarkup.Diagnostics.Location location) =>
        new(UriOf(workspace, location.File.Path), RangeOf(location.File.Text, location.Span));

    private int WidthOf(Rune character) => Encoding == PositionEncoding.Utf8 ? character.Utf8SequenceLength : 1;

    /// <summary>The character at an offset; half of one counts as the sign that stands for it, which is as long.</summary>
    private static Rune CharacterAt(SourceText text, int at, int end) =>
        at + 1 < end && Rune.TryCreate(text[at], text[at + 1], out var pair) ? pair
        : Rune.TryCreate(text[at], out var single) ? single
        : Rune.ReplacementChar;
}
