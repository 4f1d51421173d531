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
    private const string WordInDeclaration = "`{1}` is no `key=value`; put a value of several words between quotation marks";
    private const string ReferenceInDeclaration = "`{1}` stands in a declaration, which takes `key=value` alone";

    private static readonly Parser<Cursor> Trivia = Run(Lexis.TriviaLength);
    private static readonly Parser<Cursor> Id = Word(Lexis.IdLength, MissingId);

    private static readonly Parser<Cursor> StringValue = Node(SyntaxKind.StringValue, Word(Lexis.StringLength, UnclosedString));
    private static readonly Parser<Cursor> ReferenceValue = Node(SyntaxKind.ReferenceValue, Sequence(AnySign("@#", NoAttribute), Id));

    private static readonly Parser<Cursor> BareWord = Node(SyntaxKind.WordValue, Word(Lexis.BareWordLength, MissingValue));
    private static readonly Parser<Cursor> ListWord = Node(SyntaxKind.WordValue, Word(Lexis.ListWordLength, MissingValue));

    private static readonly Parser<Cursor> Value = Choice(rest => rest switch
    {
        ['"', ..] => StringValue,
        ['@' or '#', ..] when IsWholeReference(rest) => ReferenceValue,
        _ => BareWord,
    });

    private static readonly Parser<Cursor> ListMember = Choice(rest => rest switch
    {
        ['"', ..] => StringValue,
        ['@' or '#', ..] => ReferenceValue,
        _ => ListWord,
    });

    private static readonly Parser<Cursor> NextMember = Sequence(Sign(',', NoAttribute), ListMember);
    private static readonly Parser<Cursor> List = Sequence(ListMember, While(rest => Begins(rest, ','), NextMember));

    /// <summary>Where a brace is missing, a comma with a blank after it belongs to the sentence.</summary>
    private static readonly Parser<Cursor> ListBeforeProse = Sequence(
        ListMember, While(rest => Begins(rest, ',') && rest.Length > 1 && !Lexis.IsBlank(rest[1]), NextMember));

    private static readonly Parser<Cursor> Key = Sequence(Node(SyntaxKind.AttributeKey, Word(Lexis.WordLength, NoAttribute)), Sign('=', NoAttribute));

    private static readonly Parser<Cursor> Mention = Node(SyntaxKind.Mention, Sequence(Sign('@', NoAttribute), Id));
    private static readonly Parser<Cursor> SpanName = Node(SyntaxKind.SpanName, Sequence(Sign('#', NoAttribute), Id));
    private static readonly Parser<Cursor> Kind = Node(SyntaxKind.Kind, Word(Lexis.WordLength, NoAttribute));

    private static readonly Parser<Cursor> MentionOrName = Choice(rest => Begins(rest, '@') ? Mention : SpanName);

    private static readonly Parser<Cursor> ItemsAfterKind = Items(Item(List, MentionOrName, bareWord: Fail(SecondKind)));

    /// <summary>The tag of a span, closed or not; to be called at its opening brace. The first bare word is the kind; one after it is a second.</summary>
    public static readonly Parser<Cursor> Tag = Block(
        Items(Item(List, MentionOrName, bareWord: Sequence(OrSkipped(Kind), ItemsAfterKind))),
        Sequence(Optional(BeginsKind, Kind), ItemsBeforeProse(Item(ListBeforeProse, MentionOrName, bareWord: Fail(SecondKind)))));

    /// <summary>The block of a declaration, closed or not; to be called at its opening brace. It names and mentions nobody, and has no kind.</summary>
    public static readonly Parser<Cursor> DeclarationBlock = Block(
        Items(Item(List, Fail(ReferenceInDeclaration), Fail(WordInDeclaration))),
        ItemsBeforeProse(Item(ListBeforeProse, Fail(ReferenceInDeclaration), Fail(WordInDeclaration))));

    private static Parser<Cursor> Block(Parser<Cursor> closed, Parser<Cursor> unclosed) => Node(SyntaxKind.AttributeBlock, input =>
    {
        var open = (Cursor)input;
        var close = open.Tape.BlockEnd.Find(open);
        return close < 0 ? Unclosed(open, unclosed) : Closed(open, close, closed);
    });

    private static Parser<Cursor> Items(Parser<Cursor> item) => While(rest => !rest.IsEmpty, OrSkipped(item));

    private static Parser<Cursor> ItemsBeforeProse(Parser<Cursor> item) => AsLongAsItReads(Sequence(Trivia, item));

    private static Parser<Cursor> Item(Parser<Cursor> list, Parser<Cursor> mentionOrName, Parser<Cursor> bareWord)
    {
        var attribute = Node(SyntaxKind.Attribute, Then(Key, key => AttributeKeys.IsList(key[..^1]) ? list : Value));
        var nothing = Fail(NoAttribute);
        return Choice(rest => rest switch
        {
            ['@' or '#', ..] => mentionOrName,
            _ when Lexis.WordLength(rest) is var length and > 0 => Begins(rest[length..], '=') ? attribute : bareWord,
            _ => nothing,
        });
    }

    private static Cursor Closed(Cursor open, int close, Parser<Cursor> parser)
    {
        open.Tape.ErrorsBeforeBlock = open.Errors;
        var limit = open.Tape.Limit(close);
        var items = (Cursor)parser(SkipTrivia(open.Forward(1))).Remainder;
        open.Tape.Limit(limit);
        if (items.Elements == open.Elements && items.Errors == open.Errors)
            items = items.Report(SyntaxRules.UnexpectedText, open.Position, close + 1, EmptyBlock);
        return open.Tape.At(close + 1, items.Elements, items.Errors);
    }

    private static Cursor Unclosed(Cursor open, Parser<Cursor> parser)
    {
        var limit = open.Tape.Limit(Math.Min(open.Tape.End, open.Position + BlockEnd.MaxLength));
        var items = (Cursor)parser(open.Forward(1)).Remainder;
        open.Tape.Limit(limit);
        return items.Report(SyntaxRules.UnclosedBlock, open.Position, items.Position);
    }

    /// <summary>
    /// The item and what must follow it; where one of the two fails, everything up to the next blank is skipped, and reported if it is the
    /// first in its block.
    /// </summary>
    private static Parser<Cursor> OrSkipped(Parser<Cursor> item) => input =>
    {
        var start = (Cursor)input;
        var result = item(start);
        if (result is Cursor end)
            result = EndOfItem(end);
        return result is Failure failure ? Skip(start, failure) : result;
    };

    /// <summary>What must follow an item: blanks, or the end of the block.</summary>
    private static IResult<Cursor> EndOfItem(Cursor at)
    {
        if (at.AtEnd)
            return at;
        return Lexis.IsBlank(at.Current) ? SkipTrivia(at) : new Failure(at, NoBlank);
    }

    private static Cursor Skip(Cursor start, Failure failure)
    {
        var failed = ((Cursor)failure.Remainder).Position;
        var text = start.Tape.Text;
        var end = failed;
        while (end < start.Tape.End && !Lexis.IsBlank(text[end]))
            end++;
        start.Tape.Write(start.Elements, SyntaxKind.Skipped, start.Position, end, start.Elements);
        var skipped = start.Tape.At(end, start.Elements + 1, start.Errors);
        if (start.Errors > start.Tape.ErrorsBeforeBlock)
            return SkipTrivia(skipped);
        var reason = failure.Reason(text.AsSpan()[start.Position..failed], text.AsSpan()[failed..end]);
        return SkipTrivia(skipped.Report(SyntaxRules.UnexpectedText, start.Position, end, reason));
    }

    private static Cursor SkipTrivia(Cursor at) => at.Forward(Lexis.TriviaLength(at.Rest));

    private static Parser<Cursor> AsLongAsItReads(Parser<Cursor> parser) => input =>
    {
        var reached = input;
        while (parser(reached) is { WasSuccessful: true } result)
            reached = result.Remainder;
        return (Cursor)reached;
    };

    private static bool Begins(ReadOnlySpan<char> rest, char sign) => !rest.IsEmpty && rest[0] == sign;

    private static bool IsWholeReference(ReadOnlySpan<char> rest) =>
        Lexis.ReferenceLength(rest) is var length and > 0 && length == Lexis.BareWordLength(rest);

    private static bool BeginsKind(ReadOnlySpan<char> rest) =>
        Lexis.WordLength(rest) is var length and > 0 && !Begins(rest[length..], '=');
}
