using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Tests;

namespace NewsMarkup.Rules.Tests;

/// <summary>RuleReleases.md says with which version each rule came, and what has changed of it since; it is written by hand and only added to.</summary>
internal sealed class RuleReleasesTests
{
    private static readonly ImmutableArray<RuleDescriptor> Rules = new RuleCatalog(BuiltInRules.All).All;

    private static readonly ImmutableArray<Row> Rows = [.. Read()];

    [TestCaseSource(nameof(Ids))]
    public void A_rule_stands_under_the_version_in_which_it_came(string id) => Assert.That(
        Rows.FirstOrDefault(row => row.Id == id)?.Version, Is.EqualTo(Rule(id).Since), $"add the row\n{RowOf(Rule(id))}");

    [TestCaseSource(nameof(Ids))]
    public void The_last_row_of_a_rule_is_what_holds(string id) => Assert.That(
        Rows.LastOrDefault(row => row.Id == id)?.Text, Is.EqualTo(RowOf(Rule(id))), "a change is a row of its own under the version that made it");

    [Test]
    public void A_rule_that_went_has_a_row_that_says_so() => Assert.That(
        Rows.GroupBy(row => row.Id, (id, rows) => rows.Last()).Where(row => row.Text != $"| {row.Id} | | removed | |").Select(row => row.Id),
        Is.EquivalentTo(Ids));

    private static IEnumerable<string> Ids => Rules.Select(rule => rule.Id);

    private static RuleDescriptor Rule(string id) => Rules.Single(rule => rule.Id == id);

    private static string RowOf(RuleDescriptor rule) =>
        $"| {rule.Id} | {rule.Name} | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Preset.ToString().ToLowerInvariant()} |";

    private static IEnumerable<Row> Read()
    {
        var version = "";
        foreach (var line in File.ReadLines(Repository.PathOf("RuleReleases.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                version = line.Split(' ')[1];
            else if (line.StartsWith("| NM", StringComparison.Ordinal))
                yield return new Row(version, line.Split(' ')[1], line);
        }
    }

    private sealed record Row(string Version, string Id, string Text);
}
