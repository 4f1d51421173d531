using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Tests;

internal sealed class FixAllTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n";

    [Test]
    public void Only_safe_fixes_are_applied_unasked() =>
        Assert.That(
            Fix("%% allow NM2001: x\n[It leaks]{claim by=\"a clerk\" typ=fact}.", new FixChoice()),
            Is.EqualTo("[It leaks]{claim by=\"a clerk\" typ=fact}."));

    [Test]
    public void Suggested_fixes_are_applied_when_asked_for() =>
        Assert.That(
            Fix("%% allow NM2001: x\n[It leaks]{claim by=\"a clerk\" typ=fact}.", new FixChoice(Suggested: true)),
            Is.EqualTo("[It leaks]{claim by=\"a clerk\" type=fact}."));

    [Test]
    public void Only_the_rules_that_are_named_are_mended() =>
        Assert.That(
            Fix("%% allow NM2001: x\n[It leaks]{claim by=\"a clerk\" typ=fact}.", new FixChoice(Suggested: true, ["NM1004"])),
            Is.EqualTo("%% allow NM2001: x\n[It leaks]{claim by=\"a clerk\" type=fact}."));

    [Test]
    public void What_needs_a_person_is_left() =>
        Assert.That(
            Fix("[One]{claim #a by=\"x\"}. [Two]{claim #a by=\"x\"}.", new FixChoice(Suggested: true)),
            Is.EqualTo("[One]{claim #a by=\"x\"}. [Two]{claim #a by=\"x\"}."));

    [Test]
    public void What_a_fix_makes_needless_is_mended_in_the_next_pass() =>
        Assert.That(
            Fix(
                Head + "@person reyes \"Elena Reyes\" {affiliation=@ministry}\n@org ministry \"Ministry of Water\"\n---\nText.",
                new FixChoice(Suggested: true)),
            Is.EqualTo(Head + "---\nText."));

    [Test]
    public void Of_two_fixes_at_one_place_the_second_waits() =>
        Assert.That(
            Steps("%% allow NM2001, NM2002: x\nText.", new FixChoice()),
            Is.EqualTo(
            [
                "1 Applied Remove `NM2001` from the suppression",
                "1 Waited Remove `NM2002` from the suppression",
                "2 Applied Remove the suppression of `NM2002`",
            ]));

    [Test]
    public void Two_insertions_at_one_place_do_not_meet() =>
        Assert.That(Steps("Text.", new FixChoice(), new Inserting()), Is.EqualTo(["1 Applied Insert a", "1 Waited Insert b", "2 Applied Insert b"]));

    [Test]
    public void A_fix_that_changes_nothing_is_told_and_ends_it() =>
        Assert.That(Steps("Text.", new FixChoice(), new Idle()), Is.EqualTo(["1 ChangesNothing Do nothing"]));

    [Test]
    public void Fixes_that_undo_each_other_come_to_an_end()
    {
        var steps = Steps("Text.", new FixChoice(), new Swinging()).ToList();

        Assert.That(steps[^2..], Is.EqualTo(["10 Applied Swing", "10 LeftOver Swing"]));
    }

    [Test]
    public void A_byte_order_mark_stays()
    {
        var tree = SyntaxTree.Parse(new SourceText("%% allow NM2001: x\nText.", hasByteOrderMark: true));

        Assert.That(new FixAll(new RuleEngine([]), RuleSettings.House, new FixChoice()).Apply(tree, Bind).Check.Article.Tree.Text.HasByteOrderMark, Is.True);
    }

    private static string Fix(string text, FixChoice choice)
    {
        var hasHeader = text.StartsWith("---\n", StringComparison.Ordinal);
        var result = Run(hasHeader ? text : $"{Head}---\n{text}", choice, BuiltInRules.All).Check.Article.Tree.ToString();
        return hasHeader ? result : result[(Head.Length + "---\n".Length)..];
    }

    private static IEnumerable<string> Steps(string text, FixChoice choice, params ImmutableArray<Rule> rules) =>
        Run(text, choice, rules.IsEmpty ? BuiltInRules.All : rules).Steps.Select(step => $"{step.Pass} {step.Outcome} {step.Fix.Title}");

    private static FixAllResult Run(string text, FixChoice choice, ImmutableArray<Rule> rules) =>
        new FixAll(new RuleEngine(rules), RuleSettings.House, choice).Apply(SyntaxTree.Parse(text), Bind);

    private static ArticleModel Bind(SyntaxTree tree) => ArticleModel.Bind(tree);

    private static RuleDescriptor Descriptor => BuiltInRules.All[0].Descriptors[0] with { Id = "T1", Name = "test" };

    private abstract class Fixing : Rule
    {
        public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

        public override void Register(RuleRegistry on) => on.Articles(context =>
        {
            foreach (var (fix, place) in Fixes(context.Article.Text.Value).Select((fix, place) => (fix, place)))
                context.Report(context.Finding(Descriptor, new TextSpan(place, 1)) with { Fixes = [fix] });
        });

        protected abstract IEnumerable<Fix> Fixes(string text);
    }

    private sealed class Inserting : Fixing
    {
        protected override IEnumerable<Fix> Fixes(string text) =>
            from word in new[] { "a", "b" }
            where !text.Contains(word, StringComparison.Ordinal)
            select new Fix($"Insert {word}", FixKind.Safe, new TextSpan(0, 0), word);
    }

    private sealed class Idle : Fixing
    {
        protected override IEnumerable<Fix> Fixes(string text) => [new Fix("Do nothing", FixKind.Safe, new TextSpan(0, 1), text[..1])];
    }

    private sealed class Swinging : Fixing
    {
        protected override IEnumerable<Fix> Fixes(string text) =>
            [new Fix("Swing", FixKind.Safe, new TextSpan(0, 1), text[0] == 'T' ? "t" : "T")];
    }
}
