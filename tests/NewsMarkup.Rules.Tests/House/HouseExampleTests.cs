using NewsMarkup.Rules.House;
using NewsMarkup.Tests;

namespace NewsMarkup.Rules.Tests.House;

/// <summary>The worked examples that come with the language.</summary>
internal sealed class HouseExampleTests
{
    private static readonly string Path = Repository.PathOf("grammar/examples/house.newsrules");

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

    [Test]
    public void The_page_on_house_rules_shows_them_as_they_are()
    {
        var file = File.ReadAllText(Path).ReplaceLineEndings("\n");
        var page = File.ReadAllText(Repository.PathOf("docs/house-rules.md")).ReplaceLineEndings("\n");
        var shown = Blocks(page).SelectMany(block => block.Split("\n\n")).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(shown.Where(rule => !file.Contains(rule.Trim(), StringComparison.Ordinal)), Is.Empty, "not in the file");
            Assert.That(Names.Where(name => !page.Contains($"rule {name} ", StringComparison.Ordinal)), Is.Empty, "not on the page");
        });
    }

    private static IEnumerable<string> Blocks(string page) =>
        page.Split("```newsrules\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]);

    private static IEnumerable<string> Names => Set.Rules.Select(rule => rule.Descriptor.Name);
}
