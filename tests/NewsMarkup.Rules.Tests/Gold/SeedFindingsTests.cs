using NewsMarkup.Tests;
using NewsMarkup.Tests.Gold;

namespace NewsMarkup.Rules.Tests;

/// <summary>
/// What the house preset finds in the real article the project began with, tagged as completely as people could: seed-findings.txt lists each finding
/// with the judgement of whoever read it. The article's words are not ours to print, so a finding is told by its place.
/// </summary>
internal sealed class SeedFindingsTests
{
    private static readonly string Reviewed = Repository.PathOf("tests/NewsMarkup.Rules.Tests/Gold/seed-findings.txt");

    [TestCaseSource(nameof(Seed))]
    public void The_seed_article_is_found_to_lack_what_a_careful_desk_would_miss(string path)
    {
        var article = ArticleModel.Bind(SyntaxTree.Parse(GoldFolder.SourceOf(path)));
        var found = new RuleEngine(BuiltInRules.All).Check(article, Findings.Settings).Findings.Select(finding => Place(article, finding)).ToList();

        Assert.That(found, Is.EqualTo(Lines().Select(line => line.Split('|')[0].Trim())));
    }

    [Test]
    public void Each_finding_was_read_and_is_right() => Assert.That(Lines(), Has.All.Match(@"\| right: \S"));

    private static IEnumerable<string> Lines() => File.ReadLines(Reviewed).Where(line => line.Length > 0 && line[0] != '#');

    private static IEnumerable<TestCaseData> Seed() => SharedFolder.Cases(folder => [Path.Combine(folder, "seed", "gold.json")]);

    /// <summary>The paragraph, the offset in it and the length, in UTF-16 code units of its text; the rule and its severity.</summary>
    private static string Place(ArticleModel article, Diagnostics.Diagnostic finding)
    {
        var place = article.Text.FromSource(finding.Location.Span);
        var paragraph = article.Blocks.LastOrDefault(block => block.Text.Start <= place.Start);
        var where = article.Tree.Root.Header?.Span.Contains(finding.Location.Span) == true || paragraph is null
            ? "header"
            : $"{paragraph.Id} {place.Start - paragraph.Text.Start}+{place.Length}";
        return $"{where} {finding.Rule.Id} {finding.Severity.ToString().ToLowerInvariant()}";
    }
}
