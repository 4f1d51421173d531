using System.Globalization;
using System.Text;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>
/// Words of one block in CommonMark, so that what is seen of them is what they are: nothing in them is markup, and blanks and line ends that
/// CommonMark would drop stand as character references.
/// </summary>
/// <param name="text">The text that holds the words.</param>
/// <param name="block">The range of the text that is the block.</param>
/// <param name="isOneLine">True for a block that cannot run over a line end: a heading.</param>
internal sealed class MarkdownWords(string text, TextSpan block, bool isOneLine)
{
    private const string LineEnds = "\r\n";
    private const int MaxDigitsOfItem = 9;

    private readonly StringBuilder _written = new();
    private int _closedAt = -1;

    /// <summary>Words that stand by themselves, such as a name.</summary>
    public static string Of(string words) => new MarkdownWords(words, TextSpan.FromBounds(0, words.Length), isOneLine: true).Add(0, words.Length).ToString();

    /// <summary>The same block, with nothing written yet: for what stands in marks.</summary>
    public MarkdownWords Inside() => new(text, block, isOneLine);

    /// <summary>Writes a range of the text.</summary>
    public MarkdownWords Add(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] != '\n' || at == block.Start || text[at - 1] != '\r')
                _written.Append(Escaped(at));
        }

        return this;
    }

    /// <summary>Writes words in marks of emphasis; without marks where CommonMark would not take them for any.</summary>
    /// <param name="mark"><c>*</c> or <c>**</c>.</param>
    /// <param name="words">The words, in CommonMark.</param>
    /// <param name="range">Where they stand in the text, without blanks at their ends.</param>
    public void AddEmphasis(string mark, string words, TextSpan range)
    {
        if (_closedAt == _written.Length || !TakesMarks(words, range))
        {
            _written.Append(words);
            return;
        }

        _written.Append(mark).Append(words).Append(mark);
        _closedAt = _written.Length;
    }

    /// <summary>Writes a link.</summary>
    /// <param name="words">Its words, in CommonMark.</param>
    /// <param name="address">Where it leads.</param>
    public void AddLink(string words, string address)
    {
        if (_written.Length > 0 && _written[^1] == '!')
            _written.Insert(_written.Length - 1, '\\'); // Else it would be a picture.
        _written.Append('[').Append(words).Append("](").Append(AddressOf(address)).Append(')');
    }

    /// <summary>An address as the target of a link or picture.</summary>
    public static string AddressOf(string address)
    {
        var escaped = address.Replace("&", "\\&", StringComparison.Ordinal);
        return address.AsSpan().ContainsAny('(', ')') ? $"<{escaped}>" : escaped;
    }

    /// <summary>What was written.</summary>
    public override string ToString() => _written.ToString();

    /// <summary>Marks between a letter outside and a sign inside count for nothing.</summary>
    private bool TakesMarks(string words, TextSpan range) =>
        (char.IsLetterOrDigit(words[0]) || range.Start == block.Start || IsBlankOrSign(text[range.Start - 1]))
        && (char.IsLetterOrDigit(words[^1]) || range.End == block.End || IsBlankOrSign(text[range.End]));

    private static bool IsBlankOrSign(char character) => char.IsAscii(character) && !char.IsAsciiLetterOrDigit(character);

    private string Escaped(int at) => text[at] switch
    {
        '\0' => "\uFFFD",
        '\r' or '\n' => isOneLine || IsBlankBefore(at) || IsBlankAfter(at) ? "&#10;" : "\n",
        ' ' or '\t' when IsAtLineStart(at) || IsAtLineEnd(at) => ReferenceTo(text[at]),
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '~' or '|' => $"\\{text[at]}",
        '&' when at + 1 < block.End && (text[at + 1] == '#' || char.IsAsciiLetter(text[at + 1])) => "\\&",
        '#' when isOneLine || IsAtLineStart(at) => "\\#",
        '+' or '-' or '=' or '>' when IsAtLineStart(at) => $"\\{text[at]}",
        '.' or ')' when IsAfterNumberOfItem(at) => $"\\{text[at]}",
        var other => other.ToString(),
    };

    private bool IsAtLineStart(int at) => at == block.Start || LineEnds.Contains(text[at - 1], StringComparison.Ordinal);

    private bool IsAtLineEnd(int at) => at + 1 == block.End || LineEnds.Contains(text[at + 1], StringComparison.Ordinal);

    private bool IsBlankBefore(int at)
    {
        var line = text.AsSpan(block.Start, at - block.Start);
        return line[(line.LastIndexOfAny(LineEnds) + 1)..].IsWhiteSpace();
    }

    private bool IsBlankAfter(int at)
    {
        var length = text[at] == '\r' && at + 1 < block.End && text[at + 1] == '\n' ? 2 : 1;
        var rest = text.AsSpan(at + length, block.End - at - length);
        var end = rest.IndexOfAny(LineEnds);
        return rest[..(end < 0 ? rest.Length : end)].IsWhiteSpace();
    }

    private bool IsAfterNumberOfItem(int at)
    {
        var first = at;
        while (first > block.Start && at - first <= MaxDigitsOfItem && char.IsAsciiDigit(text[first - 1]))
            first--;
        return first < at && IsAtLineStart(first);
    }

    private static string ReferenceTo(int character) => string.Create(CultureInfo.InvariantCulture, $"&#{character};");
}
