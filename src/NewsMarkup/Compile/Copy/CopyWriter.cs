using System.Text;
using NewsMarkup.Compile.Tagging;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.Copy;

/// <summary>
/// Takes copy in the order in which it is read and makes an article of it. Paragraphs begin when their first word comes, so that empty ones leave
/// nothing; the cells of a row share a paragraph until one of them holds several.
/// </summary>
internal sealed class CopyWriter
{
    private const string ParagraphEnd = "\n\n";
    private const int WordsBefore = 36;

    private readonly StringBuilder _text = new();
    private readonly List<(int Level, PlacedTag Tag)> _tags = [];
    private readonly CopyLosses _losses = new();
    private readonly int[] _opened = new int[CopyStyle.Levels];
    private CopyStyle _style;
    private int _begin;
    private string? _tag;
    private string? _nextTag;
    private bool _isBetween = true;
    private CopyRow? _row;

    /// <summary>The last words taken.</summary>
    public string LastWords
    {
        get
        {
            var from = Math.Max(0, _text.Length - WordsBefore);
            var words = Words.Joined(_text.ToString(from, _text.Length - from));
            var cut = words.IndexOf(' ', StringComparison.Ordinal);
            return from > 0 && cut >= 0 ? words[(cut + 1)..] : words;
        }
    }

    /// <summary>The words that follow stand in a paragraph of their own.</summary>
    /// <param name="tag">What stands between the braces of the tag round it; null for no tag.</param>
    public void Begin(string? tag = null)
    {
        if (_row is { IsCellEmpty: true })
            return;
        _nextTag = tag;
        _isBetween = true;
    }

    /// <summary>The words that follow stand in a row of a table.</summary>
    public void BeginRow()
    {
        _row = null;
        Begin();
        _row = new CopyRow();
    }

    /// <summary>The words that follow stand in the next cell of the row.</summary>
    public void BeginCell()
    {
        _row?.NextCell();
        if (_row is null or { IsBroken: true })
            (_nextTag, _isBetween) = (null, true);
    }

    /// <summary>The rows of a table are over.</summary>
    public void EndRows()
    {
        _row = null;
        Begin();
    }

    /// <summary>Takes words as they are; line ends among them are kept.</summary>
    public void Write(string text, CopyStyle style)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = LineEnds.EndOfLine(text, at);
            WriteLine(text.AsSpan(at, end - at), style);
            if (end < text.Length)
                BreakLine();
            at = end + LineEnds.LengthAt(text, end);
        }
    }

    /// <summary>Takes words between which blanks and line ends count for one space, as on web pages.</summary>
    public void WriteFlowing(string text, CopyStyle style)
    {
        var flowing = new StringBuilder(text.Length);
        var isBlank = !_isBetween && _text.Length > 0 && _text[^1] is ' ';
        foreach (var c in text)
        {
            var wasBlank = isBlank;
            isBlank = c is ' ' or '\t' or '\n' or '\r' or '\f';
            if (!isBlank)
                flowing.Append(c);
            else if (!wasBlank)
                flowing.Append(' ');
        }

        WriteLine(flowing.ToString(), style);
    }

    /// <summary>The words that follow stand on a line of their own; after an empty line, in a paragraph of their own.</summary>
    public void BreakLine()
    {
        if (_isBetween)
            return;
        TrimEnd(isLineEnd: false);
        if (_row is not null)
            _text.Append(' ');
        else if (_text[^1] == '\n')
            Begin(_tag);
        else
            _text.Append('\n');
    }

    /// <summary>Notes something that stands here and that the article does not hold.</summary>
    public void Lose(CopyLoss loss) => _losses.Add(loss, LastWords);

    /// <summary>The article of all that was taken.</summary>
    public Imported ToArticle(CopyHeader header)
    {
        EndParagraph();
        var text = _text.Length == 0 ? "" : $"{_text}\n";
        var body = TaggedText.Write(text, _tags.OrderBy(tag => tag.Level).Select(tag => tag.Tag));
        return new Imported(new SourceText(HeaderOf(header, text) + body)) { Notes = [.. header.Notes, .. _losses.Notes()] };
    }

    /// <summary>An empty header stands before a text that would begin one, or be taken for a byte order mark.</summary>
    private static string HeaderOf(CopyHeader header, string text)
    {
        var lines = string.Concat(header.Lines.Select(line => line + "\n"));
        return lines.Length > 0 || Lexis.IsFence(text, 0) || text.StartsWith('\uFEFF') ? $"---\n{lines}---\n" : "";
    }

    private void WriteLine(ReadOnlySpan<char> words, CopyStyle style)
    {
        if (_isBetween || _row is { IsCellEmpty: true } || _text[^1] == '\n')
            words = words.TrimStart(" \t");
        if (words.IsEmpty)
            return;
        if (_row is { Tabs: > 0, IsBroken: false } row)
            BeginCell(row);
        else if (_isBetween)
            BeginParagraph();
        _row?.Fill();
        Restyle(style).Append(words);
    }

    private void BeginCell(CopyRow row)
    {
        Restyle(default);
        TrimEnd(isLineEnd: false);
        _text.Append('\t', row.Tabs);
        _isBetween = false;
    }

    private void BeginParagraph()
    {
        EndParagraph();
        _row?.Break();
        if (_text.Length > 0)
            _text.Append(ParagraphEnd);
        (_begin, _tag, _isBetween) = (_text.Length, _nextTag, false);
    }

    private void EndParagraph()
    {
        Restyle(default);
        TrimEnd(isLineEnd: true);
        if (_begin < _text.Length && string.IsNullOrWhiteSpace(_text.ToString(_begin, _text.Length - _begin)))
            _text.Length = Math.Max(0, _begin - ParagraphEnd.Length);
        else if (_tag is not null && _begin < _text.Length)
            _tags.Add((-1, new PlacedTag(TextSpan.FromBounds(_begin, _text.Length), _tag)));
        (_begin, _tag) = (_text.Length, null);
    }

    private StringBuilder Restyle(CopyStyle style)
    {
        var level = 0;
        while (level < CopyStyle.Levels && style.Tag(level) == _style.Tag(level))
            level++;
        for (; level < CopyStyle.Levels; level++)
        {
            if (_style.Tag(level) is { } closed)
                AddTag(level, closed);
            _opened[level] = _text.Length;
        }

        _style = style;
        return _text;
    }

    private void AddTag(int level, string tag)
    {
        var (start, end) = (_opened[level], _text.Length);
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        if (start < end)
            _tags.Add((level, new PlacedTag(TextSpan.FromBounds(start, end), tag)));
    }

    private void TrimEnd(bool isLineEnd)
    {
        while (_text.Length > _begin && (_text[^1] is ' ' or '\t' || (isLineEnd && _text[^1] == '\n')))
            _text.Length--;
        foreach (ref var opened in _opened.AsSpan())
            opened = Math.Min(opened, _text.Length);
    }
}
