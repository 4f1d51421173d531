using NewsMarkup.Diagnostics;
using NewsMarkup.Tests;

namespace NewsMarkup.Rules.Tests;

/// <summary>The pages in docs/rules are made from the descriptors; UPDATE_BASELINES=1 writes them.</summary>
internal sealed class RulePageTests
{
    private static readonly RuleCatalog Catalog = new(BuiltInRules.All);

    private static string Folder => Repository.PathOf("docs/rules");

    [TestCaseSource(nameof(Ids))]
    public void The_page_of_a_rule_is_current(string id)
    {
        var rule = Catalog.Find(id)!;
        var path = Path.Combine(Folder, RulePage.FileName(rule));
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, RulePage.Of(rule));
        }

        Assert.That(File.Exists(path) ? File.ReadAllText(path) : "", Is.EqualTo(RulePage.Of(rule)), "UPDATE_BASELINES=1 writes the page anew");
    }

    [Test]
    public void There_is_no_page_of_a_rule_that_does_not_exist() => Assert.That(
        Directory.GetFiles(Folder, "NM*.md").Select(Path.GetFileNameWithoutExtension), Is.SubsetOf(Ids));

    [TestCaseSource(nameof(IdsOfRules))]
    public void A_rule_fires_on_its_examples_and_is_silent_on_its_near_misses(string id)
    {
        var rule = BuiltInRules.All.Single(rule => rule.Descriptors.Any(descriptor => descriptor.Id == id));
        var descriptor = Catalog.Find(id)!;

        Assert.Multiple(() =>
        {
            Assert.That(descriptor.Examples.Fires, Is.Not.Empty, "examples that fire");
            Assert.That(descriptor.Examples.Silent, Is.Not.Empty, "near misses");
            foreach (var example in descriptor.Examples.Fires)
                Assert.That(Fires(rule, descriptor, example), Is.True, $"fires on:\n{example}");
            foreach (var example in descriptor.Examples.Silent)
                Assert.That(Fires(rule, descriptor, example), Is.False, $"is silent on:\n{example}");
        });
    }

    private static IEnumerable<string> Ids => Catalog.All.Select(rule => rule.Id);

    private static IEnumerable<string> IdsOfRules => BuiltInRules.All.SelectMany(rule => rule.Descriptors).Select(rule => rule.Id);

    private static bool Fires(Rule rule, RuleDescriptor descriptor, string example) =>
        RuleTest.Find(rule, example.ReplaceLineEndings("\n")).Any(finding => finding.Rule == descriptor);
}
