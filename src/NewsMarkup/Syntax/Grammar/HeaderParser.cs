using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax.Grammar;

/// <summary>Finds where the header ends, and parses its lines on the way there.</summary>
internal sealed class HeaderParser(Tape tape)
{
    /// <summary>True when a document has a header: its first line is <c>---</c>.</summary>
    public static bool Begins(ReadOnlySpan<char> text) => Lexis.IsFence(text, 0);

    /// <summary>
    /// Parses the header at the begin of a text. It goes on to its closing <c>---</c>. A line that is no item is reported and skipped;
    /// two of them with no item between them, or one that nothing follows, mean that the header was never closed: it ends before the
    /// first of them. So a <c>---</c> far down in an article turns nothing above it into a header.
    /// </summary>
    public Section Parse(string text)
    {
        var at = tape.Begin(text, new TextSpan(0, text.Length));
        at = ParseLine(at, text.Length);
        BadLine? bad = null;
        while (at.Position < text.Length)
        {
            if (Lexis.IsFence(text, at.Position))
                return Close(text, ParseLine(at, text.Length), lookahead: 0);

            if (!LineEnds.IsBlankLine(text, at.Position) && !text.AsSpan(at.Position).StartsWith(Lexis.CommentMark))
            {
                var isItem = HeaderGrammar.BeginsItem(text.AsSpan(at.Position));
                if (!isItem && bad is not null)
                    return Unclosed(text, bad.Value, readTo: LineEnds.NextLine(text, at.Position));
                bad = isItem ? null : new BadLine(at.Position, at.Elements, at.Errors);
            }

            at = ParseLine(at, WindowEnd(text, at.Position));
        }

        return Unclosed(text, bad ?? new BadLine(at.Position, at.Elements, at.Errors), readTo: text.Length);
    }

    /// <summary>How far the item at a line's begin may reach: a block may run over lines, but over no blank line, fence or new item.</summary>
    private static int WindowEnd(string text, int line)
    {
        var next = LineEnds.NextLine(text, line);
        if (text[line] != '@')
            return next;
        while (next < text.Length && !LineEnds.IsBlankLine(text, next) && !Lexis.IsFence(text, next)
            && !HeaderGrammar.BeginsNewItem(text.AsSpan(next)))
        {
            next = LineEnds.NextLine(text, next);
        }

        return next;
    }

    private Cursor ParseLine(Cursor at, int limit)
    {
        var before = tape.Limit(limit);
        var end = (Cursor)HeaderGrammar.Line(at).Remainder;
        tape.Limit(before);
        return tape.Restart(end.Position, end.Elements, end.Errors);
    }

    private Section Unclosed(string text, BadLine end, int readTo)
    {
        var at = tape.Restart(end.Position, end.Elements, end.Errors)
            .Report(SyntaxRules.UnclosedHeader, 0, Lexis.Fence.Length);
        return Close(text, at, readTo - end.Position);
    }

    private Section Close(string text, Cursor end, int lookahead)
    {
        var range = new TextSpan(0, end.Position);
        var whole = LoneSurrogates.Report(end, text, range);
        return new Section(SyntaxKind.Header, text, range, range, tape.Elements(whole), tape.Errors(whole), lookahead);
    }

    /// <summary>Where the first line stands that is no item, and what was on the tape before it.</summary>
    private readonly record struct BadLine(int Position, int Elements, int Errors);
}
