using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Tests;

/// <summary>Which rules from outside can stand beside those that are there.</summary>
internal sealed class RuleAdmissionTests
{
    [Test]
    public void A_rule_with_an_id_and_a_name_of_its_own_can() => Assert.That(Refusal("DESK1", "plain-said"), Is.Null);

    [TestCase("NM2001", "mine", "its id `NM2001` begins with `NM`, as only those of the rules that come with NewsMarkup do")]
    [TestCase("nm-desk", "mine", "its id `nm-desk` begins with `NM`, as only those of the rules that come with NewsMarkup do")]
    [TestCase("", "mine", "its id `` has other characters than letters, digits and hyphens")]
    [TestCase("DESK,1", "mine", "its id `DESK,1` has other characters than letters, digits and hyphens")]
    [TestCase("DESK1", "mín", "its name `mín` has other characters than letters, digits and hyphens")]
    [TestCase("DESK1", "Unattributed-Claim", "its name `Unattributed-Claim` is that of `NM2001` (unattributed-claim)")]
    [TestCase("rule-crashed", "mine", "its id `rule-crashed` is that of `NM0901` (rule-crashed)")]
    public void An_id_or_a_name_that_is_taken_or_cannot_be_written(string id, string name, string reason) =>
        Assert.That(Refusal(id, name), Is.EqualTo(reason));

    [Test]
    public void Of_two_rules_with_one_id_the_first_can()
    {
        var admission = new RuleAdmission(BuiltInRules.All);

        Assert.That(
            new[] { Of("DESK1", "one"), Of("desk1", "two") }.Select(admission.Refusal).ToArray(),
            Is.EqualTo([null, "its id `desk1` is that of `DESK1` (one)"]));
    }

    [Test]
    public void What_a_refused_rule_is_called_is_not_taken()
    {
        var admission = new RuleAdmission(BuiltInRules.All);
        admission.Refusal(Of("DESK1", "has space"));

        Assert.That(admission.Refusal(Of("DESK1", "has-none")), Is.Null);
    }

    [TestCase(RuleCategory.Syntax, "a project could not turn `DESK1` off, since errors of the category Syntax always hold")]
    [TestCase(RuleCategory.Meaning, "a project could not turn `DESK1` off, since errors of the category Meaning always hold")]
    [TestCase(RuleCategory.House, null)]
    public void A_project_must_be_able_to_turn_it_off(RuleCategory category, string? reason)
    {
        var error = Describe("DESK1", "mine") with { Category = category, Severity = Severity.Error };

        Assert.That(new RuleAdmission([]).Refusal(new Declared(error)), Is.EqualTo(reason));
    }

    [Test]
    public void A_rule_that_declares_nothing() =>
        Assert.That(new RuleAdmission([]).Refusal(new Declared()), Is.EqualTo("it declares nothing that it could report"));

    [Test]
    public void A_rule_that_fails_before_the_first_article() =>
        Assert.That(new RuleAdmission([]).Refusal(new Failing()), Is.EqualTo("it fails before the first article: It knows no language"));

    private static string? Refusal(string id, string name) => new RuleAdmission(BuiltInRules.All).Refusal(Of(id, name));

    private static Declared Of(string id, string name) => new(Describe(id, name));

    private static RuleDescriptor Describe(string id, string name) => new(
        id, name, RuleCategory.Article, Severity.Warning, Preset.Light, "Mine", "Mine.", new Guidance("", "", ""), Guides: [], FixKind.None, Since: "1.0");

    private sealed class Declared(params ImmutableArray<RuleDescriptor> descriptors) : Rule
    {
        public override ImmutableArray<RuleDescriptor> Descriptors { get; } = descriptors;

        public override void Register(RuleRegistry on)
        {
        }
    }

    private sealed class Failing : Rule
    {
        public override ImmutableArray<RuleDescriptor> Descriptors => throw new InvalidOperationException("It knows no language.");

        public override void Register(RuleRegistry on)
        {
        }
    }
}
