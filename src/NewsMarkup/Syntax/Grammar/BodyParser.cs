using System.Buffers;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax.Grammar;

/// <summary>
/// Finds the spans of a paragraph. Hand-written, with a stack of its own: combinators over prose would overflow the
/// machine's stack at a few thousand brackets and try every unclosed one again and again.
/// </summary>
/// <param name="tape">What is written on.</param>
/// <param name="maxParts">How many elements may stand inside a tag's brackets.</param>
internal sealed class BodyParser(Tape tape, int maxParts = BodyParser.MaxParts)
{
    /// <summary>How deep tags may stand in one another. Real articles reach 7; every reader of the tree may recurse this far.</summary>
    public const int MaxDepth = 64;

    /// <summary>How many elements may stand inside a tag's brackets. No part is shorter than a character, so there is room for those of the tag.</summary>
    public const int MaxParts = Element.MaxDescendants - BlockEnd.MaxLength;

    private static readonly SearchValues<char> Signs = SearchValues.Create("[]\\\r\n");

    private readonly Stack<OpenBracket> _open = new();
    private Cursor _at = null!;
    private bool _refusalReported;

    /// <summary>Parses one paragraph.</summary>
    /// <param name="text">The string that holds it.</param>
    /// <param name="range">The section: the paragraph with the blank lines around it.</param>
    /// <param name="content">The paragraph alone.</param>
    public Section Parse(string text, TextSpan range, TextSpan content)
    {
        _at = tape.Begin(text, range);
        tape.Limit(content.End);
        _open.Clear();
        _refusalReported = false;
        ParseParagraph(content);
        _at = LoneSurrogates.Report(_at, text, range);
        return new Section(
            SyntaxKind.Paragraph, text, range, content with { Start = content.Start - range.Start }, tape.Elements(_at), tape.Errors(_at));
    }

    private void ParseParagraph(TextSpan content)
    {
        GoTo(content.Start);
        SkipComment();
        while (_at.Rest.IndexOfAny(Signs) is var length and >= 0)
        {
            var at = _at.Position + length;
            var rest = _at.Rest[length..];
            var follows = rest.Length > 1 ? rest[1] : '\0';
            switch (rest[0])
            {
                case '[':
                    _open.Push(new OpenBracket(at, _at.Elements, Height: 0));
                    GoTo(at + 1);
                    break;
                case ']' when follows == '{' && _open.Count > 0:
                    CloseSpan(at);
                    break;
                case ']':
                    CloseText(at);
                    break;
                case '\\' when Lexis.IsEscape(rest, 0):
                    Write(SyntaxKind.Escape, at, at + 2, _at.Elements);
                    break;
                case '\r' or '\n':
                    GoTo(at + LineEnds.LengthAt(rest, 0));
                    SkipComment();
                    break;
                default:
                    GoTo(at + 1);
                    break;
            }
        }
    }

    private void CloseSpan(int at)
    {
        var open = _open.Pop();
        if (open.Height == MaxDepth)
        {
            Refuse(open, at, $"more than {MaxDepth} deep in one another");
            return;
        }

        if (_at.Elements - open.Elements > maxParts)
        {
            Refuse(open, at, $"round more than {maxParts} others");
            return;
        }

        _at = tape.Restart(at + 1, _at.Elements, _at.Errors);
        _at = (Cursor)AttributeGrammar.Tag(_at).Remainder;
        Write(SyntaxKind.Span, open.Position, _at.Position, open.Elements);
        Raise(open.Height + 1);
    }

    private void Refuse(OpenBracket open, int at, FormattableString reason)
    {
        if (!_refusalReported)
            _at = _at.Report(SyntaxRules.NestingTooDeep, at, at + 2, FormattableString.Invariant(reason));
        _refusalReported = true;
        GoTo(at + 2);
        Raise(open.Height);
    }

    /// <summary>A pair of brackets that is text: the spans inside it belong to whatever is around it.</summary>
    private void CloseText(int at)
    {
        if (_open.TryPop(out var open))
            Raise(open.Height);
        GoTo(at + 1);
    }

    /// <summary>Tells the bracket around a span how many levels of spans it holds.</summary>
    private void Raise(int height)
    {
        if (_open.TryPop(out var around))
            _open.Push(around with { Height = Math.Max(around.Height, height) });
    }

    private void SkipComment()
    {
        while (_at.Rest.StartsWith(Lexis.CommentMark))
        {
            var end = LineEnds.EndOfLine(_at.Rest, 0);
            var next = LineEnds.NextLine(_at.Rest, 0);
            Write(SyntaxKind.Comment, _at.Position, _at.Position + end, _at.Elements);
            GoTo(_at.Position + next - end);
        }
    }

    private void Write(SyntaxKind kind, int start, int end, int firstDescendant)
    {
        tape.Write(_at.Elements, kind, start, end, firstDescendant);
        _at = tape.Restart(end, _at.Elements + 1, _at.Errors);
    }

    private void GoTo(int position) => _at = tape.Restart(position, _at.Elements, _at.Errors);

    /// <summary>A bracket that is not closed yet, how many elements stood before it and how deep the spans in it are.</summary>
    private readonly record struct OpenBracket(int Position, int Elements, int Height);
}
