using System.Buffers;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Configuration.Json;

/// <summary>Says in words for people what is wrong where a JSON text cannot be read any further.</summary>
/// <param name="text">The text.</param>
/// <param name="read">Up to where it can be read.</param>
/// <param name="open">The objects and lists that are open there, the innermost first.</param>
/// <param name="isComplete">True when the outermost value has been read.</param>
/// <param name="hasKey">True when a key has been read whose value has not.</param>
internal sealed class JsonFault(string text, int read, IEnumerable<(int Start, bool IsObject)> open, bool isComplete, bool hasKey)
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n,:{}[]\"");

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly (int Start, bool IsObject)[] _open = [.. open];
    private int _at;
    private bool _hasComma;

    /// <summary>The place and what is wrong with it, to follow a colon.</summary>
    public (TextSpan Place, string Problem) Find()
    {
        _at = read;
        if (SkipBlanks() is { } comment)
            return comment;
        if (_at == text.Length)
            return AtEnd();
        if (isComplete)
            return (Word(), "nothing may follow the value that the file holds");
        if (IsAfterItem && !_hasComma && text[_at] is not ('}' or ']'))
            return (Word(), $"a comma is missing before {Shown()}");
        return text[_at] switch
        {
            '}' or ']' or ',' or ':' => AtSign(),
            '\'' => (Word(), "a text stands between double quotation marks, not single ones"),
            '"' => AtText(),
            '{' or '[' when _open.Length == JsonTree.MaxDepth =>
                (new TextSpan(_at, 1), $"objects and lists stand more than {JsonTree.MaxDepth} deep in one another here"),
            _ when IsKeyExpected => (Word(), $"a key stands between quotation marks, which {Shown()} does not"),
            '-' or '+' or '.' or (>= '0' and <= '9') => (Word(), $"{Shown()} is no number"),
            _ => (Word(), $"{Shown()} is no value; a text stands between quotation marks"),
        };
    }

    private bool IsAfterItem => !hasKey && _open.Length > 0 && read > _open[0].Start + 1;

    private bool IsKeyExpected => !hasKey && _open is [{ IsObject: true }, ..];

    private (TextSpan Place, string Problem) AtEnd()
    {
        if (_open.Length == 0)
            return (new TextSpan(text.Length, 0), "it is empty; write at least `{}`");
        var start = _open[0].Start;
        return (new TextSpan(start, 1), $"this `{text[start]}` is never closed");
    }

    private (TextSpan Place, string Problem) AtSign()
    {
        var place = new TextSpan(_at, 1);
        if (text[_at] is ',' or ':' || hasKey)
            return (place, $"{(IsKeyExpected ? "a key" : "a value")} is missing before `{text[_at]}`");
        return _open.Length == 0
            ? (place, $"`{text[_at]}` closes nothing")
            : (place, $"`{text[_at]}` cannot close the `{text[_open[0].Start]}` of line {LineOf(_open[0].Start)}");
    }

    private (TextSpan Place, string Problem) AtText()
    {
        var at = _at + 1;
        for (; at < text.Length && text[at] is not ('"' or '\r' or '\n'); at++)
        {
            if (text[at] < ' ')
                return (new TextSpan(at, 1), "a tab or another control character in a text is written as an escape, such as `\\t`");
            if (text[at] != '\\')
                continue;
            var length = EscapeLength(at);
            if (length == 0)
                return (new TextSpan(at, Math.Min(2, text.Length - at)), "this is no escape; a backslash is written `\\\\`");
            at += length - 1;
        }

        if (at == text.Length || text[at] != '"')
            return (TextSpan.FromBounds(_at, at), "this text is never closed: `\"` is missing before the end of its line");
        return (TextSpan.FromBounds(_at, at + 1), "a colon is missing after this key");
    }

    private int EscapeLength(int at) => text.AsSpan(at + 1) switch
    {
        ['"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't', ..] => 2,
        ['u', _, _, _, _, ..] and var escape when !escape[1..5].ContainsAnyExcept(HexDigits) => 6,
        _ => 0,
    };

    /// <summary>Passes by blanks, comments and one comma; a comment that cannot be read is the fault.</summary>
    private (TextSpan Place, string Problem)? SkipBlanks()
    {
        while (_at < text.Length)
        {
            if (text[_at] is ' ' or '\t' or '\r' or '\n')
            {
                _at++;
            }
            else if (text[_at] == ',' && !_hasComma && IsAfterItem)
            {
                _hasComma = true;
                _at++;
            }
            else if (text[_at] == '/')
            {
                var comment = text.AsSpan(_at);
                if (comment is not ['/', '/' or '*', ..])
                    return (new TextSpan(_at, 1), "a comment begins with `//` or `/*`");
                var end = comment[1] == '/' ? comment.IndexOfAny('\r', '\n') : comment[2..].IndexOf("*/") + 2;
                if (comment[1] == '*' && end < 2)
                    return (new TextSpan(_at, 2), "this comment is never closed: `*/` is missing");
                _at = end < 0 ? text.Length : _at + end + (comment[1] == '*' ? 2 : 0);
            }
            else
            {
                break;
            }
        }

        return null;
    }

    private TextSpan Word()
    {
        var rest = text.AsSpan(_at + 1);
        var length = text[_at] == '"' ? rest.IndexOf('"') + 1 : rest.IndexOfAny(WordEnds);
        return new TextSpan(_at, length < 0 ? text.Length - _at : length + 1);
    }

    private string Shown() => text[_at] == '"' ? "this text" : $"`{text.Substring(_at, Word().Length)}`";

    private int LineOf(int at) => new LineMap(text).PositionOf(at).Line + 1;
}
