using NewsMarkup.Diagnostics;
using NewsMarkup.Text;
using Sprache;
using static NewsMarkup.Syntax.Grammar.Combinators;

namespace NewsMarkup.Syntax.Grammar;

/// <summary>
/// The lines of a header. A line that cannot be read is reported once and what was read of it is kept,
/// so that a declaration without a name still declares its id.
/// </summary>
/// <remarks>Fields stand in the order in which they refer to each other: a static field is null before its own line.</remarks>
internal static class HeaderGrammar
{
    private const string NoItem = "it is no `key: value`, no declaration, no `@use` and no comment";
    private const string MissingId = "an id is missing after `{0}`";
    private const string MissingName = "a name in quotation marks is missing after `{0}`";
    private const string MissingPath = "a path in quotation marks is missing after `{0}`";
    private const string TextAfterItem = "`{1}` stands after its end";

    private static readonly Parser<Cursor> Blanks = Run(rest => LineEnds.SkipBlanks(rest, 0));
    private static readonly Parser<Cursor> RestOfLine = Run(rest => LineEnds.EndOfLine(rest, 0));
    private static readonly Parser<Cursor> TrimmedRestOfLine = Run(rest => rest[..LineEnds.EndOfLine(rest, 0)].TrimEnd(" \t").Length);

    private static readonly Parser<Cursor> Fence = Sequence(Node(SyntaxKind.Fence, Word(_ => Lexis.Fence.Length, NoItem)), Blanks);

    private static readonly Parser<Cursor> Comment = Node(SyntaxKind.Comment, RestOfLine);

    private static readonly Parser<Cursor> Field = Node(SyntaxKind.Field, Sequence(
        Node(SyntaxKind.FieldKey, Word(Lexis.FieldKeyLength, NoItem)),
        Sign(':', NoItem),
        Blanks,
        Node(SyntaxKind.FieldValue, TrimmedRestOfLine)));

    private static readonly Parser<Cursor> Use = Node(SyntaxKind.Use, Sequence(
        Word(_ => Lexis.UseKeyword.Length, NoItem),
        Blanks,
        OrReported(Node(SyntaxKind.UsePath, Word(Lexis.StringLength, MissingPath)))));

    private static readonly Parser<Cursor> Declaration = Node(SyntaxKind.Declaration, Sequence(
        Sign('@', NoItem),
        Node(SyntaxKind.DeclarationKind, Word(Lexis.WordLength, NoItem)),
        Blanks,
        OrReported(Node(SyntaxKind.DeclarationId, Word(Lexis.IdLength, MissingId))),
        Blanks,
        OrReported(Node(SyntaxKind.DeclarationName, Word(Lexis.StringLength, MissingName))),
        Optional(BeginsBlock, Sequence(Blanks, AttributeGrammar.DeclarationBlock))));

    private static readonly Parser<Cursor> Unknown = Fail(NoItem);

    private static readonly Parser<Cursor> Item = Choice(rest => rest switch
    {
        _ when Lexis.IsFence(rest, 0) => Fence,
        _ when rest.StartsWith(Lexis.CommentMark) => Comment,
        _ when BeginsUse(rest) => Use,
        _ when BeginsDeclaration(rest) => Declaration,
        _ when BeginsField(rest) => Field,
        _ => Unknown,
    });

    /// <summary>One line, blank or not, with its line end; a declaration may take several. Never fails.</summary>
    public static readonly Parser<Cursor> Line = input =>
    {
        var start = (Cursor)input;
        if (LineEnds.IsBlankLine(start.Rest, 0))
            return start.Forward(LineEnds.NextLine(start.Rest, 0));
        var item = Item(start);
        var end = item is Failure failure ? Skip(start, start, failure) : SkipRest(start, (Cursor)item.Remainder);
        var one = start.Tape.At(end.Position, end.Elements, Math.Min(end.Errors, start.Errors + 1));
        return one.Forward(LineEnds.LengthAt(one.Rest, 0));
    };

    /// <summary>True when a line could be an item of a header: what tells a header that was never closed from the article below it.</summary>
    public static bool BeginsItem(ReadOnlySpan<char> rest) =>
        rest.StartsWith(Lexis.CommentMark) || BeginsUse(rest) || BeginsField(rest)
        || (BeginsDeclaration(rest) && rest[..LineEnds.EndOfLine(rest, 0)].Contains('"'));

    /// <summary>True when a line is <c>key: …</c>, <c>@kind …</c> or <c>@use …</c>: such a line goes on with no attribute block above it.</summary>
    public static bool BeginsNewItem(ReadOnlySpan<char> rest) => BeginsField(rest) || BeginsDeclaration(rest);

    private static bool BeginsField(ReadOnlySpan<char> rest) =>
        Lexis.FieldKeyLength(rest) is var length and > 0 && length < rest.Length && rest[length] == ':';

    private static bool BeginsUse(ReadOnlySpan<char> rest) =>
        rest.StartsWith(Lexis.UseKeyword) && (rest.Length == Lexis.UseKeyword.Length || rest[Lexis.UseKeyword.Length] is ' ' or '\t' or '"' or '\r' or '\n');

    private static bool BeginsDeclaration(ReadOnlySpan<char> rest) => !rest.IsEmpty && rest[0] == '@' && Lexis.WordLength(rest[1..]) > 0;

    private static bool BeginsBlock(ReadOnlySpan<char> rest) => LineEnds.SkipBlanks(rest, 0) is var at && at < rest.Length && rest[at] == '{';

    /// <summary>The parser; where it fails, the reason is reported and reading goes on at the same place.</summary>
    private static Parser<Cursor> OrReported(Parser<Cursor> parser) => input =>
    {
        var start = (Cursor)input;
        return parser(start) is { WasSuccessful: true } result ? result : Report(start, (Failure)parser(start));
    };

    private static Cursor Report(Cursor at, Failure failure)
    {
        var text = at.Tape.Text;
        var lineStart = text.AsSpan(0, at.Position).LastIndexOfAny('\r', '\n') + 1;
        var lineEnd = at.Position + LineEnds.EndOfLine(at.Rest, 0);
        var read = text.AsSpan()[lineStart..at.Position].TrimEnd(" \t");
        var left = text.AsSpan()[at.Position..lineEnd].TrimEnd(" \t");
        var (start, end) = left.Length > 0 ? (at.Position, at.Position + left.Length) : (lineStart, lineStart + read.Length);
        return at.Report(SyntaxRules.BadHeaderLine, start, end, failure.Reason(read, left));
    }

    private static Cursor SkipRest(Cursor start, Cursor item)
    {
        var at = (Cursor)Blanks(item).Remainder;
        return at.AtEnd || at.Current is '\r' or '\n' ? at : Skip(start, at, new Failure(at, TextAfterItem));
    }

    private static Cursor Skip(Cursor start, Cursor at, Failure failure)
    {
        var reported = at.Errors > start.Errors ? at : Report(at, failure);
        return (Cursor)Node(SyntaxKind.Skipped, RestOfLine)(reported).Remainder;
    }
}
