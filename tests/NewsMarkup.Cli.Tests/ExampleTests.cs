using NewsMarkup.Cli.Files;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Tests;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Tests;

/// <summary>The examples that come with the language, through the real program.</summary>
internal sealed class ExampleTests
{
    private static readonly string Examples = Repository.PathOf("grammar/examples");

    [Test]
    public void The_finished_examples_are_clean()
    {
        using var program = new ProgramRun();
        var finished = ExampleFolder.Names.Where(name => name != "unfinished.news").Select(ExampleFolder.PathOf).ToArray();

        Assert.That(program.Run(["check", .. finished]).Output, Is.EqualTo($"{finished.Length} articles checked, nothing found.\n"));
    }

    [Test]
    public void The_examples_are_in_canonical_form()
    {
        using var program = new ProgramRun();

        Assert.That(program.Run("format", "--check", Examples).ExitCode, Is.Zero);
    }

    [TestCaseSource(typeof(ExampleFolder), nameof(ExampleFolder.Names))]
    public void Every_finding_lies_inside_its_file(string name)
    {
        var article = ArticleFile.Read(ExampleFolder.PathOf(name)).Bind(new RegisterFiles(DiskFiles.All));
        var findings = new RuleEngine(BuiltInRules.All).Check(article, new RuleSettings(Preset.Strict)).Findings;

        Assert.That(findings.Where(finding => !new TextSpan(0, article.Tree.Length).Contains(finding.Location.Span)), Is.Empty);
    }

    [Test]
    public void The_unfinished_example_shows_one_finding_of_each_kind()
    {
        using var program = new ProgramRun();
        var lines = program.Run("check", Path.Combine(Examples, "unfinished.news")).Output.Split('\n');

        Assert.That(
            lines.Where(line => line.StartsWith(Examples, StringComparison.Ordinal)).Select(line => line.Split(' ')[2]),
            Is.EqualTo(new[] { "NM6002", "NM1001", "NM5007", "NM2001", "NM2002", "NM1003", "NM0002" }));
    }
}
