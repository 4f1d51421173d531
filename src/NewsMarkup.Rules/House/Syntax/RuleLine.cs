using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>A line of a rule file that is neither blank nor a comment.</summary>
/// <param name="Keyword">Its first word, whatever that is.</param>
/// <param name="Clause">What it says; null where it could not be read, which is reported.</param>
internal readonly record struct RuleLine(Token Keyword, ClauseSyntax? Clause)
{
    /// <summary>Real conditions have two or three; the grammar calls itself for each, and no file may exhaust the stack.</summary>
    private const int DeepestBrackets = 32;

    /// <summary>Reads a file, a clause a line. Never fails: a line that cannot be read is reported and costs nothing but itself.</summary>
    public static IEnumerable<RuleLine> ReadAll(SyntaxTree file, Action<Diagnostic> report)
    {
        var lines = file.Text.Lines;
        for (var number = 0; number < lines.Count; number++)
        {
            var line = lines.SpanOf(number);
            var text = file.Text.ToString();
            var start = line.Start + LineEnds.SkipBlanks(text.AsSpan(line.Start, line.Length), 0);
            if (start < line.End && !text.AsSpan(start, line.End - start).StartsWith(Lexis.CommentMark))
                yield return new LineReader(file, TextSpan.FromBounds(start, line.End), report).Read();
        }
    }

    /// <summary>Reads one line.</summary>
    private readonly record struct LineReader(SyntaxTree File, TextSpan Line, Action<Diagnostic> Report)
    {
        private ReadOnlySpan<char> Text => File.Text.ToString().AsSpan(Line.Start, Line.Length);

        public RuleLine Read()
        {
            var keyword = new Token(Text[..Lexis.WordLength(Text)].ToString(), new TextSpan(Line.Start, Lexis.WordLength(Text)));
            return new RuleLine(keyword, ReadClause(keyword));
        }

        private ClauseSyntax? ReadClause(Token keyword)
        {
            if (ClauseGrammar.Of(keyword.Text) is not { } parser)
                return RefuseKeyword();
            if (UnclosedString() is { } open)
            {
                return Refuse(
                    TextSpan.FromBounds(open, Line.End), "a quotation mark is opened and never closed",
                    "Put `\"` at the end of the words. Inside them, a mark is written `\\\"`.");
            }

            if (BracketTooDeep() is { } bracket)
                return Refuse(new TextSpan(bracket, 1), $"there are more than {DeepestBrackets} brackets in one another", "Write several rules.");
            var expectations = new Expectations();
            var result = parser(new LineInput(File.Text.ToString(), Line.Start, Line.End, expectations));
            return result.WasSuccessful ? result.Value : RefuseAt(expectations);
        }

        private ClauseSyntax? RefuseKeyword()
        {
            var found = Found(Line.Start);
            var word = File.Text.Slice(found);
            var nearest = DidYouMean.Nearest(word, ClauseGrammar.Keywords);
            var help = word[0] is '#' or '/' or ';' ? "A comment begins with `%%`." : Wording.DidYouMean(nearest);
            return Refuse(
                found, $"no clause begins with `{word}`", help ?? $"A line begins with {Listed(ClauseGrammar.Keywords.Select(known => $"`{known}`"))}.");
        }

        private ClauseSyntax? RefuseAt(Expectations expectations)
        {
            var expected = Listed(expectations.All);
            if (File.Text.Slice(TextSpan.FromBounds(expectations.Position, Line.End)).Trim().Length == 0)
                return Refuse(Line, $"it ends where {expected} should follow", help: null);
            var found = Found(expectations.Position);
            var word = File.Text.Slice(found);
            var help = word[0] is '“' or '”' or '„' or '‘' or '’' or '«' or '\''
                ? "Words stand between straight quotation marks: `\"`."
                : Wording.DidYouMean(DidYouMean.Nearest(word, expectations.Keywords));
            return Refuse(found, $"`{word}` stands where {expected} should", help);
        }

        private ClauseSyntax? Refuse(TextSpan place, string reason, string? help)
        {
            Report(new Diagnostic(HouseRuleErrors.UnreadableLine, new Location(File, place), reason) { Help = help });
            return null;
        }

        /// <summary>What stands at an offset: a word, a string, or else everything up to the next blank.</summary>
        private TextSpan Found(int offset)
        {
            var rest = File.Text.ToString().AsSpan(offset, Line.End - offset);
            var length = Math.Max(Lexis.WordLength(rest), Lexis.StringLength(rest));
            return new TextSpan(offset, length > 0 ? length : Lexis.BareWordLength(rest) is var bare and > 0 ? bare : 1);
        }

        private int? UnclosedString()
        {
            for (var at = 0; at < Text.Length; at++)
            {
                if (Text[at] != '"')
                    continue;
                var length = Lexis.StringLength(Text[at..]);
                if (length == 0)
                    return Line.Start + at;
                at += length - 1;
            }

            return null;
        }

        private int? BracketTooDeep()
        {
            var depth = 0;
            for (var at = 0; at < Text.Length; at++)
            {
                if (Text[at] == '"')
                    at += Lexis.StringLength(Text[at..]) - 1;
                else if (Text[at] == ')')
                    depth--;
                else if (Text[at] == '(' && ++depth > DeepestBrackets)
                    return Line.Start + at;
            }

            return null;
        }

        private static string Listed(IEnumerable<string> words) => Wording.OneOf([.. words]);
    }
}
