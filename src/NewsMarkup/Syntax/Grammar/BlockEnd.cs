using System.Buffers;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax.Grammar;

/// <summary>
/// Whether an attribute block is closed, told before it is parsed: a brace that is missing must not take the rest of the paragraph with it.
/// </summary>
internal static class BlockEnd
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\"}{[\r\n");

    /// <summary>
    /// The offset of the brace that closes the block at the begin of <paramref name="block"/>, or -1 where another
    /// bracket or brace begins before it. Braces in quotation marks and brackets in a value do not count.
    /// </summary>
    public static int Find(ReadOnlySpan<char> block)
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
                    break;
                case '[' when IsInBareValue(block, at):
                    at++;
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
        return word[(word.LastIndexOfAny(" \t\r\n{") + 1)..].Contains('=');
    }
}
