using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

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
        () => new RuleEngine(BuiltInRules.All).Check(ArticleModel.Bind(SyntaxTree.Parse(Text)), Preset.House, new CancellationToken(canceled: true)),
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

    private static ImmutableArray<Diagnostic> Check(ImmutableArray<Rule> rules) => Check(Text, rules);

    private static ImmutableArray<Diagnostic> Check(string text, ImmutableArray<Rule> rules) =>
        new RuleEngine(rules).Check(ArticleModel.Bind(SyntaxTree.Parse(text)), Preset.House);

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
}
