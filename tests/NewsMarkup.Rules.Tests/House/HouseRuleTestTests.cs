using NewsMarkup.Rules.House;

namespace NewsMarkup.Rules.Tests.House;

/// <summary>The examples of house rules.</summary>
internal sealed class HouseRuleTestTests
{
    private const string Rule = "given \"@person holm \\\"Ida Holm\\\"\"\nrule r off\neach claim\nmust have by\nsay \"Who says {text}?\"\n";

    [TestCase("bad \"[x]{claim}\"", "")]
    [TestCase("bad \"[x]{claim}\"\nok \"[x]{claim by=@holm}\"", "")]
    [TestCase("bad \"[x]{claim by=@holm}\" \"[x]{claim}\"", "")]
    [TestCase("ok \"[x]{claim by=@holm}\"", "2:6 NM0943: No `bad` example shows that the rule `r` ever fires.")]
    [TestCase("", "2:6 NM0943: No `bad` example shows that the rule `r` ever fires.")]
    [TestCase("bad \"[x]{claim by=@holm}\"", "6:1 NM0942: The rule `r` finds nothing in this `bad` example.")]
    [TestCase("bad \"[x]{claim}\"\nok \"[y]{claim}\"", "7:1 NM0942: The rule `r` finds something in this `ok` example. It says: Who says y?")]
    [TestCase("bad \"[x]{claim by=@hol}\"",
        "6:1 NM0942: The rule `r` cannot be tried on this example, which has an error of its own: `@hol` is not declared. Did you mean `@holm`?")]
    public void A_rule_does_what_its_examples_say(string examples, string failure)
    {
        var test = HouseRuleSet.Load([SyntaxTree.Parse(Rule + examples + "\n")], []).Test().Single();

        Assert.That(
            string.Join('\n', test.Failures.Select(found => $"{found.Location.Start} {found.Rule.Id}: {found.Message} {found.Help}".TrimEnd())),
            Is.EqualTo(failure));
    }
}
