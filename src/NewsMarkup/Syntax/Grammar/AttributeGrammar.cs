using NewsMarkup.Diagnostics;
using Sprache;
using static NewsMarkup.Syntax.Grammar.Combinators;

namespace NewsMarkup.Syntax.Grammar;

/// <summary>
/// Attribute blocks: <c>{claim #warned by=@engineer,"a clerk" when=2026-03-14}</c>. Never fails at a brace: what cannot be read is
/// skipped and reported, once a block.
/// </summary>
/// <remarks>Fields stand in the order in which they refer to each other: a static field is null before its own line.</remarks>
internal static class AttributeGrammar
{
    private const string NoAttribute = "`{1}` is no attribute";
    private const string SecondKind = "`{1}` is a second kind; put a value of several words between quotation marks";
    private const string MissingId = "an id is missing after `{0}`";
    private const string MissingValue = "a value is missing after `{0}`";
    private const string UnclosedString = "a quotation mark is opened and never closed";
    private const string NoBlank = "`{1}` follows `{0}` without a blank";
    private const string EmptyBlock = "nothing stands between its braces";

    private static readonly Parser<Cursor> Trivia = Run(Lexis.TriviaLength);
    private static readonly Parser<Cursor> Id = Word(Lexis.IdLength, MissingId);
    private static readonly Parser<Cursor> Reference = Sequence(Word(SigilLength, NoAttribute), Id);

    private static readonly Parser<Cursor> StringValue = Node(SyntaxKind.StringValue, Word(Lexis.StringLength, UnclosedString));
    private static readonly Parser<Cursor> ReferenceValue = Node(SyntaxKind.ReferenceValue, Reference);

    private static readonly Parser<Cursor> Value = Choice(
        MissingValue,
        (BeginsString, StringValue),
        (IsWholeReference, ReferenceValue),
        (rest => Lexis.BareWordLength(rest) > 0, Node(SyntaxKind.WordValue, Word(Lexis.BareWordLength, MissingValue))));

    private static readonly Parser<Cursor> ListMember = Choice(
        MissingValue,
        (BeginsString, StringValue),
        (rest => SigilLength(rest) > 0, ReferenceValue),
        (rest => Lexis.ListWordLength(rest) > 0, Node(SyntaxKind.WordValue, Word(Lexis.ListWordLength, MissingValue))));

    private static readonly Parser<Cursor> NextMember = Sequence(Sign(',', NoAttribute), ListMember);
    private static readonly Parser<Cursor> List = Sequence(ListMember, While(rest => Begins(rest, ','), NextMember));

    /// <summary>Where a brace is missing, a comma with a blank after it belongs to the sentence.</summary>
    private static readonly Parser<Cursor> ListBeforeProse = Sequence(
        ListMember, While(rest => Begins(rest, ',') && rest.Length > 1 && !Lexis.IsBlank(rest[1]), NextMember));

    private static readonly Parser<Cursor> Key = Sequence(Node(SyntaxKind.AttributeKey, Word(Lexis.WordLength, NoAttribute)), Sign('=', NoAttribute));

    private static readonly Parser<Cursor> Mention = Node(SyntaxKind.Mention, Reference);
    private static readonly Parser<Cursor> SpanName = Node(SyntaxKind.SpanName, Reference);
    private static readonly Parser<Cursor> PlainAttribute = Node(SyntaxKind.Attribute, Sequence(Key, Value));
    private static readonly Parser<Cursor> Kind = Node(SyntaxKind.Kind, Word(Lexis.WordLength, NoAttribute));

    private static readonly Parser<Cursor> Item = ItemWith(List);

    private static readonly Parser<Cursor> EndOfItem = input =>
        ((Cursor)input) is var at && (at.AtEnd || Lexis.IsBlank(at.Current)) ? at : new Failure(at, NoBlank);

    private static readonly Parser<Cursor> ItemsOfClosedBlock = Sequence(
        Trivia,
        While(rest => !rest.IsEmpty && !BeginsKind(rest), Sequence(OrSkipped(Item), Trivia)),
        Optional(BeginsKind, Sequence(OrSkipped(Kind), Trivia)),
        While(rest => !rest.IsEmpty, Sequence(OrSkipped(Item), Trivia)));

    private static readonly Parser<Cursor> ItemsOfUnclosedBlock = Sequence(
        Optional(BeginsKind, Kind),
        AsLongAsItReads(Sequence(Trivia, ItemWith(ListBeforeProse))));

    /// <summary>A block, closed or not; to be called at its opening brace.</summary>
    public static readonly Parser<Cursor> Block = Node(SyntaxKind.AttributeBlock, input =>
    {
        var open = (Cursor)input;
        var close = open.Tape.BlockEnd.Find(open);
        return close < 0 ? Unclosed(open) : Closed(open, close);
    });

    private static Parser<Cursor> ItemWith(Parser<Cursor> list) => Choice(
        NoAttribute,
        (rest => Begins(rest, '@'), Mention),
        (rest => Begins(rest, '#'), SpanName),
        (BeginsListAttribute, Node(SyntaxKind.Attribute, Sequence(Key, list))),
        (BeginsAttribute, PlainAttribute),
        (BeginsKind, Fail(SecondKind)));

    private static Cursor Closed(Cursor open, int close)
    {
        var limit = open.Tape.Limit(close);
        var items = (Cursor)ItemsOfClosedBlock(open.Forward(1)).Remainder;
        open.Tape.Limit(limit);
        if (items.Elements == open.Elements && items.Errors == open.Errors)
            items = items.Report(SyntaxRules.UnexpectedText, open.Position, close + 1, EmptyBlock);
        return open.Tape.At(close + 1, items.Elements, Math.Min(items.Errors, open.Errors + 1));
    }

    private static Cursor Unclosed(Cursor open)
    {
        var items = (Cursor)ItemsOfUnclosedBlock(open.Forward(1)).Remainder;
        return items.Report(SyntaxRules.UnclosedBlock, open.Position, items.Position);
    }

    /// <summary>The item and what must follow it; where that fails, everything up to the next blank is skipped and reported.</summary>
    private static Parser<Cursor> OrSkipped(Parser<Cursor> item)
    {
        var whole = Sequence(item, EndOfItem);
        return input =>
        {
            var start = (Cursor)input;
            var result = whole(start);
            return result is Failure failure ? Skip(start, failure) : result;
        };
    }

    private static Cursor Skip(Cursor start, Failure failure)
    {
        var failed = ((Cursor)failure.Remainder).Position;
        var text = start.Tape.Text;
        var end = failed;
        while (end < start.Tape.End && !Lexis.IsBlank(text[end]))
            end++;
        start.Tape.Write(start.Elements, SyntaxKind.Skipped, start.Position, end, start.Elements);
        var reason = failure.Message.Replace("{0}", text[start.Position..failed], StringComparison.Ordinal)
            .Replace("{1}", text[failed..end], StringComparison.Ordinal);
        return start.Tape.At(end, start.Elements + 1, start.Errors)
            .Report(SyntaxRules.UnexpectedText, start.Position, end, reason);
    }

    private static Parser<Cursor> AsLongAsItReads(Parser<Cursor> parser) => input =>
    {
        var reached = input;
        while (parser(reached) is { WasSuccessful: true } result)
            reached = result.Remainder;
        return (Cursor)reached;
    };

    private static bool Begins(ReadOnlySpan<char> rest, char sign) => !rest.IsEmpty && rest[0] == sign;

    private static bool BeginsString(ReadOnlySpan<char> rest) => Begins(rest, '"');

    private static int SigilLength(ReadOnlySpan<char> rest) => Begins(rest, '@') || Begins(rest, '#') ? 1 : 0;

    private static bool IsWholeReference(ReadOnlySpan<char> rest) =>
        Lexis.ReferenceLength(rest) is var length and > 0 && length == Lexis.BareWordLength(rest);

    private static bool BeginsKind(ReadOnlySpan<char> rest) =>
        Lexis.WordLength(rest) is var length and > 0 && !Begins(rest[length..], '=');

    private static bool BeginsAttribute(ReadOnlySpan<char> rest) =>
        Lexis.WordLength(rest) is var length and > 0 && Begins(rest[length..], '=');

    private static bool BeginsListAttribute(ReadOnlySpan<char> rest) =>
        BeginsAttribute(rest) && AttributeKeys.IsList(rest[..Lexis.WordLength(rest)]);
}
