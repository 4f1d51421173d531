using System.Diagnostics.CodeAnalysis;
using NewsMarkup.Text;
using Sprache;

namespace NewsMarkup.Rules;

/// <summary>The comment <c>%% allow NM2001, NM2004: reason (until 2026-12-31)</c>.</summary>
/// <remarks>Fields stand in the order in which they refer to each other: a static field is null before its own line.</remarks>
internal static class AllowGrammar
{
    private const int MaxQuoted = 40;

    private static readonly Parser<IEnumerable<char>> Blanks = Parse.Chars(' ', '\t').Many();

    private static readonly Parser<object> EndOfWord = Parse.LetterOrDigit.Or(Parse.Chars('-', '_', '.')).Not();

    private static readonly Parser<object> Keyword =
        from mark in Parse.String("%%")
        from before in Blanks
        from word in Parse.IgnoreCase("allow")
        from end in EndOfWord
        from after in Blanks
        select end;

    private static readonly Parser<PlacedText> Rule =
        from rule in Placed(Parse.CharExcept(" \t,:()").AtLeastOnce().Text()).Named("a rule")
        from blanks in Blanks
        select rule;

    private static readonly Parser<char> Comma =
        from comma in Parse.Char(',')
        from blanks in Blanks
        select comma;

    private static readonly Parser<object> UntilKeyword =
        from open in Parse.Char('(')
        from before in Blanks
        from word in Parse.IgnoreCase("until")
        from end in EndOfWord
        from after in Blanks
        select end;

    private static readonly Parser<PlacedText> Until =
        from keyword in UntilKeyword
        from day in Placed(Parse.CharExcept(')').AtLeastOnce().Text()).Named("a day")
        from close in Parse.Char(')').Named("`)`")
        from blanks in Blanks
        from end in Parse.Return(close).End().Named("the line's end")
        select day;

    /// <summary>Everything up to an <c>(until</c>, which ends a reason wherever it stands: a day that is not read must not last for ever.</summary>
    private static readonly Parser<string> Reason =
        from colon in Parse.Char(':')
        from words in Parse.AnyChar.Except(UntilKeyword).Many().Text()
        select words.Trim();

    private static readonly Parser<AllowLine> Line =
        from keyword in Keyword
        from rules in Rule.XDelimitedBy(Comma)
        from reason in Reason.XOptional()
        from until in Until.XOptional()
        from end in Parse.Return(keyword).End().Named("`,` or `:`")
        select new AllowLine([.. rules], reason.GetOrDefault() is { Length: > 0 } words ? words : null, until.GetOrDefault());

    /// <summary>True when a comment is meant to allow something: its first word is <c>allow</c>.</summary>
    public static bool IsAllow(string comment) => Keyword.TryParse(comment).WasSuccessful;

    /// <summary>Reads a comment that is meant to allow something.</summary>
    /// <param name="comment">The line without its end.</param>
    /// <param name="line">What it says.</param>
    /// <param name="problem">Why it cannot be read, ready for a sentence.</param>
    public static bool TryRead(string comment, [NotNullWhen(true)] out AllowLine? line, [NotNullWhen(false)] out string? problem)
    {
        var result = Line.TryParse(comment);
        line = result.WasSuccessful ? result.Value : null;
        problem = result.WasSuccessful ? null : ProblemOf(comment, result);
        return result.WasSuccessful;
    }

    private static string ProblemOf(string comment, IResult<AllowLine> failure)
    {
        var found = comment[failure.Remainder.Position..].Trim();
        if (found.Length > MaxQuoted)
            found = $"{found[..MaxQuoted]}…";
        return $"{failure.Expectations.First()} is missing {(found.Length > 0 ? $"before `{found}`" : "at its end")}";
    }

    private static Parser<PlacedText> Placed(Parser<string> text) =>
        text.Span().Select(placed => new PlacedText(placed.Value.TrimEnd(), new TextSpan(placed.Start.Pos, placed.Value.TrimEnd().Length)));
}
