using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Tests;

internal sealed class RuleEngineTests
{
    private const string Text = "---\nheadline: Dam\ndate: 2026-03-14\n---\n[It leaks]{claim}.";

    [Test]
    public void A_rule_that_throws_is_named_and_the_others_go_on() => Assert.That(
        Check([new Throwing(), .. BuiltInRules.All]).Select(finding => $"{finding.Rule.Id} {finding.Message}"),
        Is.EqualTo(new[]
        {
            "NM0901 The rule T1 failed and was left out for this file: nothing works.",
            "NM2001 No source is named for this claim.",
        }));

    [Test]
    public void A_rule_that_reports_what_it_does_not_declare_has_failed() => Assert.That(
        Check([new Undeclared()]).Select(finding => finding.Message),
        Is.EqualTo(new[] { "The rule T1 failed and was left out for this file: it reported NM2001, which it does not declare." }));

    [Test]
    public void Cancellation_passes_through() => Assert.That(
        () => new RuleEngine(BuiltInRules.All).Check(
            ArticleModel.Bind(SyntaxTree.Parse(Text)), RuleSettings.House, cancellation: new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Every_rule_has_an_id_and_a_name_of_its_own()
    {
        var all = new RuleCatalog(BuiltInRules.All).All;

        Assert.That(all.SelectMany(rule => new[] { rule.Id, rule.Name }), Is.Unique);
    }

    [Test]
    public void A_broken_tag_is_reported_once_and_left_to_no_rule() => Assert.That(
        Check("---\nheadline: Dam\ndate: 2026-03-14\n---\n[It leaks]{claim and so on}.", [.. BuiltInRules.All]).Select(finding => finding.Rule.Id),
        Is.EqualTo(new[] { "NM0003" }));

    [Test]
    public void A_paragraph_that_has_not_changed_is_not_looked_at_again()
    {
        var rule = new Counting();
        var engine = new RuleEngine([rule]);
        var tree = SyntaxTree.Parse("---\nheadline: Dam\ndate: 2026-03-14\n---\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.");
        var first = engine.Check(ArticleModel.Bind(tree), RuleSettings.House);
        var changed = tree.WithChange(new TextChange(new TextSpan(tree.Text.ToString().IndexOf("Four", StringComparison.Ordinal), 0), "Now "));

        var second = engine.Check(ArticleModel.Bind(changed), RuleSettings.House, first);

        Assert.Multiple(() =>
        {
            Assert.That(rule.Seen, Is.EqualTo(["One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", "Three.", "Now Four."]), "the one before it is parsed anew too");
            Assert.That(
                second.Findings.Select(finding => changed.Text.ToString().Substring(finding.Location.Span.Start, finding.Location.Span.Length)),
                Is.EqualTo(["One.", "Two.", "Three.", "Now Four.", "Five.", "Six.", "Seven."]));
        });
    }

    [Test]
    public void A_finding_that_nobody_could_show_is_a_failure_of_its_rule() => Assert.Multiple(() =>
    {
        Assert.That(
            Check([new Reporting(Descriptor, new TextSpan(5000, 3))]).Select(finding => finding.Message),
            Is.EqualTo(["The rule T1 failed and was left out for this file: it reported a place outside the file, [5000..5003)."]));
        Assert.That(
            Check([new Reporting(Descriptor with { Message = "{0} and {1}" }, default)]).Select(finding => finding.Rule.Id), Is.EqualTo(["NM0901"]));
    });

    [Test]
    public void The_time_of_each_rule_is_added_up()
    {
        var times = new RuleTimes();

        new RuleEngine([new Counting(), .. BuiltInRules.All]).Check(ArticleModel.Bind(SyntaxTree.Parse(Text)), RuleSettings.House, times: times);

        Assert.That(times.All().Select(time => time.Rule.GetType().Name), Does.Contain(nameof(Counting)));
    }

    private static ImmutableArray<Diagnostic> Check(ImmutableArray<Rule> rules) => Check(Text, rules);

    private static ImmutableArray<Diagnostic> Check(string text, ImmutableArray<Rule> rules) =>
        new RuleEngine(rules).Check(ArticleModel.Bind(SyntaxTree.Parse(text)), RuleSettings.House).Findings;

    private static RuleDescriptor Descriptor => BuiltInRules.All[0].Descriptors[0] with { Id = "T1", Name = "test" };

    private sealed class Throwing : Rule
    {
        public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

        public override void Register(RuleRegistry on) => on.Articles(_ => throw new InvalidOperationException("nothing works"));
    }

    private sealed class Undeclared : Rule
    {
        public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

        public override void Register(RuleRegistry on) =>
            on.Articles(context => context.Report(BuiltInRules.All[0].Descriptors[0], default));
    }

    private sealed class Reporting(RuleDescriptor descriptor, TextSpan place) : Rule
    {
        public override ImmutableArray<RuleDescriptor> Descriptors => [descriptor];

        public override void Register(RuleRegistry on) => on.Articles(context => context.Report(descriptor, place, "one"));
    }

    private sealed class Counting : Rule
    {
        public List<string> Seen { get; } = [];

        public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

        public override void Register(RuleRegistry on) => on.Paragraphs(context =>
        {
            Seen.Add(context.Text);
            context.Report(Descriptor, context.Place(new TextSpan(0, context.Text.Length)));
        });
    }
}
