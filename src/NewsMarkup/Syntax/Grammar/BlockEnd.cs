using System.Buffers;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax.Grammar;

/// <summary>
/// Whether an attribute block is closed, told before it is parsed: a brace that is missing must not take the rest of the paragraph with it.
/// </summary>
/// <remarks>One for each text, since it remembers where blocks that are not closed led: the next of them that comes there need not go on.</remarks>
internal sealed class BlockEnd
{
    /// <summary>
    /// How long a block may be, in UTF-16 code units. One that is longer is not closed, so that an <see cref="Element"/> can count its parts.
    /// </summary>
    public const int MaxLength = 1 << 20;

    private static readonly SearchValues<char> Signs = SearchValues.Create("\"}{[\r\n");
    private static readonly SearchValues<char> WordBounds = SearchValues.Create(" \t\r\n\"{");

    private readonly HashSet<int> _deadEnds = [];
    private readonly List<int> _passed = [];

    /// <summary>
    /// The offset of the brace that closes the block which a cursor stands at, or -1 where another bracket or brace begins before it.
    /// Braces in quotation marks and brackets in a value do not count.
    /// </summary>
    public int Find(Cursor open)
    {
        _passed.Clear();
        var close = Find(open.Rest[..Math.Min(open.Rest.Length, MaxLength)], open.Position);
        if (close >= 0)
            return open.Position + close;
        _deadEnds.UnionWith(_passed);
        return -1;
    }

    private int Find(ReadOnlySpan<char> block, int position)
    {
        var at = 1;
        while (block[at..].IndexOfAny(Signs) is var length and >= 0)
        {
            at += length;
            switch (block[at])
            {
                case '}':
                    return at;
                case '"':
                    at += BeginsValue(block, at) ? Math.Max(1, Lexis.StringLength(block[at..])) : 1;
                    if (_deadEnds.Contains(position + at))
                        return -1;
                    _passed.Add(position + at);
                    break;
                case '[' when IsInBareValue(block, at):
                    at += Lexis.BareWordLength(block[at..]);
                    break;
                case '\r' or '\n':
                    at += LineEnds.LengthAt(block, at);
                    if (block[at..].StartsWith(Lexis.CommentMark))
                        at = LineEnds.EndOfLine(block, at);
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    private static bool BeginsValue(ReadOnlySpan<char> block, int at) => block[at - 1] is '=' or ',';

    private static bool IsInBareValue(ReadOnlySpan<char> block, int at)
    {
        var word = block[..at];
        return word[(word.LastIndexOfAny(WordBounds) + 1)..].Contains('=');
    }
}
