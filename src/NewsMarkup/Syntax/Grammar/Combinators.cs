using NewsMarkup.Diagnostics;
using Sprache;

namespace NewsMarkup.Syntax.Grammar;

/// <summary>Begin of what a parser can read, told from the next characters alone.</summary>
internal delegate bool Begins(ReadOnlySpan<char> rest);

/// <summary>The length of a word at the begin of a text; 0 when there is none.</summary>
internal delegate int Measure(ReadOnlySpan<char> rest);

/// <summary>
/// Sprache parsers that build nothing while they parse: they move a <see cref="Cursor"/> and write on its <see cref="Tape"/>.
/// They are ordinary <see cref="Parser{T}"/>s, so Sprache's own combinators mix with them.
/// </summary>
internal static class Combinators
{
    /// <summary>One given character.</summary>
    public static Parser<Cursor> Sign(char sign, string otherwise) => input =>
    {
        var at = (Cursor)input;
        return at.Current == sign && !at.AtEnd ? at.Forward(1) : new Failure(at, otherwise);
    };

    /// <summary>A word of at least one character.</summary>
    public static Parser<Cursor> Word(Measure measure, string otherwise) => input =>
    {
        var at = (Cursor)input;
        var length = measure(at.Rest);
        return length > 0 ? at.Forward(length) : new Failure(at, otherwise);
    };

    /// <summary>Whatever is measured, be it nothing.</summary>
    public static Parser<Cursor> Run(Measure measure) => input =>
    {
        var at = (Cursor)input;
        var length = measure(at.Rest);
        return length > 0 ? at.Forward(length) : at;
    };

    /// <summary>One parser after the other.</summary>
    public static Parser<Cursor> Sequence(params Parser<Cursor>[] parts) => input =>
    {
        var result = (IResult<Cursor>)input;
        foreach (var part in parts)
        {
            result = part(result.Remainder);
            if (!result.WasSuccessful)
                break;
        }

        return result;
    };

    /// <summary>What the parser reads becomes a node; what it wrote, the node's descendants.</summary>
    public static Parser<Cursor> Node(SyntaxKind kind, Parser<Cursor> inner) => input =>
    {
        var start = (Cursor)input;
        var result = inner(start);
        if (!result.WasSuccessful)
            return result;
        var end = (Cursor)result.Remainder;
        end.Tape.Write(end.Elements, kind, start.Position, end.Position, firstDescendant: start.Elements);
        return end.Tape.At(end.Position, end.Elements + 1, end.Errors);
    };

    /// <summary>The first branch that the next characters can begin; no branch is tried in vain.</summary>
    public static Parser<Cursor> Choice(string otherwise, params (Begins Begins, Parser<Cursor> Parser)[] branches) => input =>
    {
        var at = (Cursor)input;
        foreach (var branch in branches)
        {
            if (branch.Begins(at.Rest))
                return branch.Parser(at);
        }

        return new Failure(at, otherwise);
    };

    /// <summary>The parser as often as the next characters can begin it.</summary>
    public static Parser<Cursor> While(Begins begins, Parser<Cursor> parser) => input =>
    {
        var result = (IResult<Cursor>)input;
        while (result.WasSuccessful && begins(((Cursor)result.Remainder).Rest))
            result = parser(result.Remainder);
        return result;
    };

    /// <summary>The parser, or nothing.</summary>
    public static Parser<Cursor> Optional(Begins begins, Parser<Cursor> parser) => input =>
        begins(((Cursor)input).Rest) ? parser(input) : (Cursor)input;

    /// <summary>What cannot be read, for a reason better than that nothing fits.</summary>
    public static Parser<Cursor> Fail(string reason) => input => new Failure((Cursor)input, reason);

    /// <summary>Reports an error from <paramref name="start"/> to <paramref name="end"/>; the cursor after it stands where <paramref name="at"/> does.</summary>
    public static Cursor Report(this Cursor at, RuleDescriptor rule, int start, int end, params ReadOnlySpan<string> arguments)
    {
        at.Tape.WriteError(at.Errors, rule, start, end, [.. arguments]);
        return at.Tape.At(at.Position, at.Elements, at.Errors + 1);
    }
}
