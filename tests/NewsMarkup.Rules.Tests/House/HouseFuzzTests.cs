using NewsMarkup.Rules.House;
using NewsMarkup.Tests;

namespace NewsMarkup.Rules.Tests.House;

/// <summary>Rule files that nobody would write.</summary>
internal sealed class HouseFuzzTests
{
    private const int Edits = 100_000;

    private static readonly string[] Pieces =
    [
        "\"", "\\", "(", ")", ",", "{", "}", "{text}", "{match}", "@", "#", " ", "\t", "\n", "\r", "“", "é", "\uD83D", "\uDE00", "\0", "%%", "2",
        "99999999999",
        " and ", " or ", " not ", "has ", "is ", "must ", "have ", "at least ", "near ", "within ", "its source ", "forms of ", "by ", "group ", "each ",
        "where ",
        "rule r error", "same ", "in body", "matches \"", "(a+)+", "[", "]", "*", "?", "\\b", "(?=", "a{1000}",
    ];

    private static readonly string Examples = File.ReadAllText(Repository.PathOf("grammar/examples/house.newsrules"));

    private static readonly ArticleModel Article = ArticleModel.Bind(
        SyntaxTree.Parse(File.ReadAllText(Repository.PathOf("grammar/examples/derby.news"))));

    /// <summary>
    /// Each line of the examples in turn, with one to four pieces put in or characters taken out; the rules that come of it run over an article.
    /// </summary>
    [Test]
    public void A_line_edited_at_random_is_read_or_reported_and_never_throws()
    {
        var random = new Random(20260314);
        var lines = Examples.Split('\n').Where(line => line.Trim().Length > 0).ToArray();
        var outside = new List<string>();
        for (var edit = 0; edit < Edits; edit++)
        {
            var line = Edited(lines[edit % lines.Length], random);
            var tree = SyntaxTree.Parse($"rule fuzz warning\n  each cue\n  must have \"x\"\n  say \"x\"\n{line}\n");
            var set = HouseRuleSet.Load([tree], []);
            if (set.Files[0].Diagnostics.Any(error => error.Location.Span.End > tree.Length || error.Message.Length == 0))
                outside.Add(line);
            if (edit % 100 == 0)
                _ = new RuleEngine(set.Rules).Check(Article, RuleSettings.House);
        }

        Assert.That(outside, Is.Empty);
    }

    [TestCase("has by and ", "has by")]
    [TestCase("not ", "has by")]
    [TestCase("(has by) or ", "has by")]
    [TestCase("has \"a\", \"b\" and ", "has by")]
    public void A_very_long_condition_is_read(string repeated, string last)
    {
        var condition = string.Concat(Enumerable.Repeat(repeated, 20_000)) + last;

        Assert.That(Rules.Errors($"rule r warning\neach claim where {condition}\nmust have via\nsay \"x\"\n"), Is.Empty);
    }

    [Test]
    public void A_pattern_that_takes_too_long_ends_the_rule_with_a_clear_message()
    {
        var pattern = Pattern.Of("(a?){200}a{200}b|(.*a.{300})", TimeSpan.FromTicks(1));

        Assert.That(
            () => pattern.IsIn(new string('a', 200_000), new Text.TextSpan(0, 200_000)),
            Throws.InvalidOperationException.With.Message.EqualTo("its pattern `(a?){200}a{200}b|(.*a.{300})` took longer than 0 ms; write a simpler one"));
    }

    private static string Edited(string line, Random random)
    {
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var at = random.Next(line.Length + 1);
            line = random.Next(3) == 0
                ? line.Remove(Math.Min(at, line.Length), Math.Min(random.Next(8), line.Length - Math.Min(at, line.Length)))
                : line.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }

        return line;
    }
}
