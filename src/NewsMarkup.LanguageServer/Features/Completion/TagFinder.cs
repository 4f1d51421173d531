using System.Collections.Immutable;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>
/// Finds the braces that the cursor stands in from the text alone: while somebody types, they are seldom closed and their items seldom whole.
/// Reads as the parser does: quotation marks begin a value, a bracket or brace outside one shows that the braces before it were never closed.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="end">Where the paragraph or header ends.</param>
/// <param name="cursor">The offset of the cursor.</param>
internal sealed class TagFinder(string text, int end, int cursor)
{
    /// <summary>The tag of a span; null where the cursor stands in none. O(length of the paragraph).</summary>
    /// <param name="start">Where the paragraph begins.</param>
    public OpenTag? InParagraph(int start)
    {
        var brackets = new Stack<int>();
        for (var at = start; at < cursor;)
        {
            if (text[at] == '[')
                brackets.Push(at);
            if (text[at] != ']')
            {
                at += Lexis.IsEscape(text, at) ? 2 : 1;
                continue;
            }

            var words = brackets.TryPop(out var open) ? TextSpan.FromBounds(open + 1, at) : new TextSpan(at, 0);
            at++;
            if (at < cursor && text[at] == '{' && Read(at, cursor, out at))
                return Tag(words, declaration: null, words.End + 1);
        }

        return null;
    }

    /// <summary>The braces of a declaration; null where the cursor stands in none.</summary>
    /// <param name="start">Where the declaration begins.</param>
    /// <param name="kind">Its kind.</param>
    public OpenTag? InDeclaration(int start, string kind)
    {
        for (var at = start; at < cursor;)
        {
            if (text[at] == '{')
                return Read(at, cursor, out _) ? Tag(default, kind, at) : null;
            at += text[at] == '"' ? Math.Max(1, Lexis.StringLength(text.AsSpan(at..end))) : 1;
        }

        return null;
    }

    private OpenTag Tag(TextSpan words, string? declaration, int open)
    {
        var isClosed = !Read(open, end, out var close) && text[close - 1] == '}';
        var tagEnd = isClosed ? close : cursor;
        return new OpenTag(words, declaration, TextSpan.FromBounds(open, tagEnd), Items(open + 1, isClosed ? tagEnd - 1 : tagEnd));
    }

    /// <summary>Reads braces up to a limit.</summary>
    /// <returns>True when the limit is reached inside them; false when they are closed, or turn out never to be, before it.</returns>
    /// <param name="open">The offset of the opening brace.</param>
    /// <param name="limit">Where to stop.</param>
    /// <param name="at">Just after the closing brace, or at the bracket or brace that shows that there is none.</param>
    private bool Read(int open, int limit, out int at)
    {
        at = open + 1;
        while (at < limit)
        {
            switch (text[at])
            {
                case '}':
                    at++;
                    return false;
                case '"' when text[at - 1] is '=' or ',':
                    at += Math.Max(1, Lexis.StringLength(text.AsSpan(at..end)));
                    break;
                case '[' when IsInBareValue(open, at):
                    at += Lexis.BareWordLength(text.AsSpan(at..end));
                    break;
                case '[' or '{':
                    return false;
                default:
                    at++;
                    break;
            }
        }

        return true;
    }

    private bool IsInBareValue(int open, int at)
    {
        var word = text.AsSpan(open + 1, at - open - 1);
        return word[(word.LastIndexOfAny(" \t\r\n\"") + 1)..].Contains('=');
    }

    private ImmutableArray<TagItem> Items(int start, int close)
    {
        var items = ImmutableArray.CreateBuilder<TagItem>();
        for (var at = start; at < close;)
        {
            var first = at;
            while (at < close && !Lexis.IsBlank(text[at]))
                at += text[at] == '"' && at > first && text[at - 1] is '=' or ',' ? StringLength(at, close) : 1;
            if (at > first)
                items.Add(new TagItem(TextSpan.FromBounds(first, at), text[first..at]));
            else
                at++;
        }

        return items.DrainToImmutable();
    }

    /// <summary>The length of a quoted value; one that is not closed reaches to the cursor, else to its line's end.</summary>
    private int StringLength(int at, int close)
    {
        var length = Lexis.StringLength(text.AsSpan(at..close));
        if (length > 0)
            return length;
        var lineEnd = Math.Min(close, LineEnds.EndOfLine(text, at));
        return at < cursor && cursor <= lineEnd ? cursor - at : lineEnd - at;
    }
}
