using NewsMarkup.Rules.House;

namespace NewsMarkup.Rules.Tests.House;

/// <summary>The worked examples that come with the language.</summary>
internal sealed class HouseExampleTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "grammar", "examples", "house.newsrules");

    private static readonly HouseRuleSet Set = HouseRuleSet.Load([SyntaxTree.Parse(File.ReadAllText(Path), "house.newsrules")], BuiltInRules.All);

    [Test]
    public void The_worked_examples_have_no_errors() =>
        Assert.That(Set.Files[0].Diagnostics.Select(error => $"{error.Location.Start}: {error.Message} {error.Help}"), Is.Empty);

    [TestCaseSource(nameof(Names))]
    public void A_worked_example_does_what_it_says(string name)
    {
        var test = Set.Test().Single(test => test.Rule.Descriptor.Name == name);

        Assert.That(test.Failures.Select(failure => $"{failure.Location.Start}: {failure.Message} {failure.Help}"), Is.Empty);
    }

    private static IEnumerable<string> Names => Set.Rules.Select(rule => rule.Descriptor.Name);
}
