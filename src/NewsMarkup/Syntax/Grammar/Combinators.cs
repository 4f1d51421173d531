using NewsMarkup.Diagnostics;
using Sprache;

namespace NewsMarkup.Syntax.Grammar;

/// <summary>Begin of what a parser can read, told from the next characters alone.</summary>
internal delegate bool Begins(ReadOnlySpan<char> rest);

/// <summary>The length of a word at the begin of a text; 0 when there is none.</summary>
internal delegate int Measure(ReadOnlySpan<char> rest);

/// <summary>The parser that fits a text: the one to come, or the one just read.</summary>
internal delegate Parser<Cursor> Choose(ReadOnlySpan<char> text);

/// <summary>
/// Sprache parsers that build nothing while they parse: they move a <see cref="Cursor"/> and write on its <see cref="Tape"/>.
/// They are ordinary <see cref="Parser{T}"/>s, so Sprache's own combinators mix with them.
/// </summary>
/// <remarks>A parser that is given to them succeeds with the cursor it reached, and with no other kind of result.</remarks>
internal static class Combinators
{
    /// <summary>One given character.</summary>
    public static Parser<Cursor> Sign(char sign, string otherwise) => input =>
    {
        var at = (Cursor)input;
        return at.Current == sign && !at.AtEnd ? at.Forward(1) : new Failure(at, otherwise);
    };

    /// <summary>One of the given characters.</summary>
    public static Parser<Cursor> AnySign(string signs, string otherwise) => input =>
    {
        var at = (Cursor)input;
        return !at.AtEnd && signs.Contains(at.Current) ? at.Forward(1) : new Failure(at, otherwise);
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
    public static Parser<Cursor> Sequence(Parser<Cursor> first, Parser<Cursor> second) => input =>
    {
        var result = first(input);
        return result is Cursor at ? second(at) : result;
    };

    /// <summary>One parser after the other.</summary>
    public static Parser<Cursor> Sequence(params Parser<Cursor>[] parts) => input =>
    {
        var at = (Cursor)input;
        foreach (var part in parts)
        {
            var result = part(at);
            if (result is not Cursor next)
                return result;
            at = next;
        }

        return at;
    };

    /// <summary>One parser, then the one that is chosen by what the first has read.</summary>
    public static Parser<Cursor> Then(Parser<Cursor> first, Choose next) => input =>
    {
        var start = (Cursor)input;
        var result = first(start);
        return result is Cursor at ? next(at.ReadSince(start))(at) : result;
    };

    /// <summary>What the parser reads becomes a node; what it wrote, the node's descendants.</summary>
    public static Parser<Cursor> Node(SyntaxKind kind, Parser<Cursor> inner) => input =>
    {
        var start = (Cursor)input;
        var result = inner(start);
        if (result is not Cursor end)
            return result;
        end.Tape.Write(end.Elements, kind, start.Position, end.Position, firstDescendant: start.Elements);
        return end.Tape.At(end.Position, end.Elements + 1, end.Errors);
    };

    /// <summary>The parser that is chosen by the next characters; none is tried in vain.</summary>
    public static Parser<Cursor> Choice(Choose choose) => input => choose(((Cursor)input).Rest)(input);

    /// <summary>The parser as often as the next characters can begin it.</summary>
    public static Parser<Cursor> While(Begins begins, Parser<Cursor> parser) => input =>
    {
        var at = (Cursor)input;
        while (begins(at.Rest))
        {
            var result = parser(at);
            if (result is not Cursor next)
                return result;
            at = next;
        }

        return at;
    };

    /// <summary>The parser, or nothing.</summary>
    public static Parser<Cursor> Optional(Begins begins, Parser<Cursor> parser) => input =>
        begins(((Cursor)input).Rest) ? parser(input) : (Cursor)input;

    /// <summary>What cannot be read, for a reason better than that nothing fits.</summary>
    public static Parser<Cursor> Fail(string reason) => input => new Failure((Cursor)input, reason);

    /// <summary>Reports an error from <paramref name="start"/> to <paramref name="end"/>; reading goes on where <paramref name="at"/> stands.</summary>
    public static Cursor Report(this Cursor at, RuleDescriptor rule, int start, int end, params ReadOnlySpan<string> arguments)
    {
        at.Tape.WriteError(at.Errors, rule, start, end, [.. arguments]);
        return at.Tape.At(at.Position, at.Elements, at.Errors + 1);
    }
}
