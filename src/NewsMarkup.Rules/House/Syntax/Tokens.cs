using System.Globalization;
using NewsMarkup.Syntax;
using NewsMarkup.Text;
using Sprache;

namespace NewsMarkup.Rules.House;

/// <summary>The parsers of single words, strings, numbers and signs. Each passes over the blanks before it.</summary>
internal static class Tokens
{
    /// <summary>The words that mean something inside a condition: no attribute and no bare value is one of them.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "and", "or", "not", "has", "have", "is", "be", "in", "inside", "near", "its", "matches", "match", "no", "within", "where", "by", "must",
        "at", "same", "the", "forms",
    };

    /// <summary>How long a number may be, so that every one fits.</summary>
    private const int MostDigits = 6;

    private static readonly string[] NumberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Words between quotation marks.</summary>
    public static readonly Parser<Token> Quoted =
        from quoted in Token(Lexis.StringLength, "words between quotation marks")
        select quoted with { Text = QuotedString.Unquote(quoted.Text) };

    /// <summary>A whole number, in digits or, up to twelve, in words.</summary>
    public static readonly Parser<int> Number =
        from digits in Token(NumberLength, "a whole number")
        select Array.IndexOf(NumberWords, digits.Text) is var word and >= 0 ? word : int.Parse(digits.Text, CultureInfo.InvariantCulture);

    /// <summary>The value of an attribute: a string, an <c>@id</c> or <c>#id</c>, or a word that is not one of the grammar's own.</summary>
    public static readonly Parser<Token> Value = Quoted.Or(Token(BareValueLength, "a value"));

    /// <summary>The word before <c>is</c>; looked ahead for, so that a misspelt <c>has</c> is not taken for an attribute.</summary>
    public static readonly Parser<Token> KeyBeforeIs = Token(
        rest => FreeWordLength(rest) is var length && BeginsWord(rest[length..], "is") ? length : 0, "an attribute");

    /// <summary>An attribute.</summary>
    public static readonly Parser<Token> Key = Token(KeyLength, "an attribute");

    /// <summary>A kind of span.</summary>
    public static readonly Parser<Token> Kind = Token(FreeWordLength, "a kind of span");

    /// <summary>What is counted.</summary>
    public static readonly Parser<Token> Counted = Token(KeyLength, "what is counted: an attribute, a kind, `words` or `characters`");

    /// <summary>A given word.</summary>
    public static Parser<Token> Keyword(string word) => input =>
    {
        var at = SkipBlanks(input);
        if (BeginsWord(at.Rest, word))
            return Taken(at, word.Length);
        at.Expectations.AddKeyword(at.Position, word);
        return Result.Failure<Token>(at, "", []);
    };

    /// <summary>One of several words.</summary>
    public static Parser<Token> AnyKeyword(params string[] words) => words.Select(Keyword).Aggregate((first, second) => first.Or(second));

    /// <summary>A sign.</summary>
    public static Parser<Token> Sign(char sign) => Token(rest => !rest.IsEmpty && rest[0] == sign ? 1 : 0, $"`{sign}`");

    /// <summary>Whatever is measured, described for the one who finds something else there.</summary>
    public static Parser<Token> Token(Func<ReadOnlySpan<char>, int> measure, string thing) => input =>
    {
        var at = SkipBlanks(input);
        if (measure(at.Rest) is var length and > 0)
            return Taken(at, length);
        at.Expectations.AddThing(at.Position, thing);
        return Result.Failure<Token>(at, "", []);
    };

    /// <summary>The parser, and after it nothing but blanks.</summary>
    public static Parser<T> WholeLine<T>(Parser<T> parser) =>
        from value in parser
        from end in (Parser<Token>)EndOfLine
        select value;

    /// <summary>The length of a word at the begin of a text.</summary>
    public static int WordLength(ReadOnlySpan<char> rest) => Lexis.WordLength(rest);

    private static IResult<Token> EndOfLine(IInput input)
    {
        var at = SkipBlanks(input);
        if (at.AtEnd)
            return Taken(at, 0);
        at.Expectations.AddThing(at.Position, "the end of the line");
        return Result.Failure<Token>(at, "", []);
    }

    private static LineInput SkipBlanks(IInput input)
    {
        var at = (LineInput)input;
        return at.Forward(LineEnds.SkipBlanks(at.Rest, 0));
    }

    private static IResult<Token> Taken(LineInput at, int length) =>
        Result.Success(new Token(at.Rest[..length].ToString(), new TextSpan(at.Position, length)), at.Forward(length));

    private static bool BeginsWord(ReadOnlySpan<char> rest, string word)
    {
        rest = rest[LineEnds.SkipBlanks(rest, 0)..];
        return Lexis.WordLength(rest) == word.Length && rest.StartsWith(word, StringComparison.Ordinal);
    }

    private static int KeyLength(ReadOnlySpan<char> rest)
    {
        var length = Lexis.WordLength(rest);
        return rest[..length] is "by" ? length : FreeWordLength(rest);
    }

    private static int FreeWordLength(ReadOnlySpan<char> rest)
    {
        var length = Lexis.WordLength(rest);
        return rest[..length] is "by" && BeginsWord(rest[length..], "is") ? length : IsReserved(rest[..length]) ? 0 : length;
    }

    private static int BareValueLength(ReadOnlySpan<char> rest) =>
        Lexis.ReferenceLength(rest) is var reference and > 0 ? reference : FreeWordLength(rest);

    private static int NumberLength(ReadOnlySpan<char> rest)
    {
        var length = Lexis.WordLength(rest);
        var isNumber = length <= MostDigits && !rest[..length].ContainsAnyExceptInRange('0', '9');
        return isNumber || NumberWords.Contains(rest[..length].ToString()) ? length : 0;
    }

    private static bool IsReserved(ReadOnlySpan<char> word) => Reserved.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
