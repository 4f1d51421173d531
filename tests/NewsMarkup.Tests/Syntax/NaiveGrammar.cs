using NewsMarkup.Text;
using Sprache;

namespace NewsMarkup.Tests.Syntax;

/// <summary>
/// The notation of a body that is well-formed, as plain as Sprache can say it: slow, greedy for stack and helpless at the first error,
/// but short enough to be checked by reading. What it finds is what the parser must find.
/// </summary>
internal static class NaiveGrammar
{
    private static readonly string[] ListKeys =
        ["by", "via", "to", "about", "for", "denies", "doubts", "confirms", "contradicts", "supports", "repeats", "members", "allow"];

    private static readonly Parser<string> Comment =
        from mark in Parse.String("%%")
        from text in Parse.CharExcept("\r\n").Many().Text()
        select text;

    private static readonly Parser<string> LineEnd =
        from end in Parse.String("\r\n").Or(Parse.String("\n")).Or(Parse.String("\r")).Text()
        from comment in Comment.Optional()
        select end;

    private static readonly Parser<IEnumerable<string>> Blanks = Parse.Chars(" \t").Once().Text().Or(LineEnd).Many();

    private static readonly Parser<string> Id =
        from first in Parse.LetterOrDigit
        from rest in Parse.LetterOrDigit.Or(Parse.Chars("-_.")).Many().Text()
        select first + rest;

    private static readonly Parser<string> Reference =
        from sign in Parse.Chars("@#")
        from id in Id
        select sign + id;

    private static readonly Parser<string> Quoted =
        from open in Parse.Char('"')
        from text in Parse.Char('\\').Then(_ => Parse.Chars("\"\\")).Or(Parse.CharExcept("\"\r\n")).Many().Text()
        from close in Parse.Char('"')
        select $"<string {text}>";

    private static readonly Parser<string> Value =
        Quoted.Or(Parse.CharExcept(" \t\r\n\"{}").AtLeastOnce().Text()
            .Select(word => Reference.End().TryParse(word).WasSuccessful ? $"<reference {word}>" : $"<word {word}>"));

    private static readonly Parser<string> Member =
        Quoted.Or(Reference.Select(reference => $"<reference {reference}>")).Or(Parse.CharExcept(" \t\r\n\"{},").AtLeastOnce().Text().Select(word => $"<word {word}>"));

    private static readonly Parser<string> Attribute =
        from key in Id
        from sign in Parse.Char('=')
        from values in ListKeys.Contains(key) ? Member.DelimitedBy(Parse.Char(',')) : Value.Once()
        select $"{key}={string.Join(',', values)}";

    private static readonly Parser<string> Tag =
        from open in Parse.Char('{')
        from leading in Blanks
        from items in (from item in Attribute.Or(Reference).Or(Id) from blanks in Blanks select item).AtLeastOnce()
        from close in Parse.Char('}')
        select string.Join(' ', items);

    private static readonly Parser<int> Here = input => Result.Success(input.Position, input);

    private static readonly Parser<IEnumerable<NaiveSpan>> Words =
        Parse.Char('\\').Then(_ => Parse.Chars("[]{}\\%")).Once().Text().Or(LineEnd).Or(Parse.CharExcept("[]").Once().Text())
            .Select(_ => Enumerable.Empty<NaiveSpan>());

    private static readonly Parser<IEnumerable<NaiveSpan>> Brackets =
        from start in Here
        from open in Parse.Char('[')
        from inner in Inline
        from close in Parse.Char(']')
        from tag in Tag.Optional()
        from end in Here
        select tag.IsDefined ? inner.Prepend(new NaiveSpan(TextSpan.FromBounds(start, end), tag.Get())) : inner;

    private static Parser<IEnumerable<NaiveSpan>> Inline => Words.Or(Brackets).Many().Select(parts => parts.SelectMany(part => part));

    private static readonly Parser<IEnumerable<NaiveSpan>> Body =
        from comment in Comment.Optional()
        from spans in Inline.End()
        select spans;

    /// <summary>The spans of a well-formed body, each before those in it.</summary>
    public static IEnumerable<NaiveSpan> Spans(string body) => Body.Parse(body);
}
