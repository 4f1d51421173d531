using System.Text.Json;

namespace NewsMarkup.Cli.Tests;

/// <summary><c>check --statistics</c>, <c>--timings</c> and <c>--shard</c>.</summary>
internal sealed class StatisticsTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";
    private const string Clean = Head + "The dam holds.\n";

    private const string Table = """
        rule                       level    findings   share     files
        NM2001 unattributed-claim  error           3   75.0%         2
        NM2007 loaded-cue          info            1   25.0%         1
        """;

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder()
    {
        _program = new ProgramRun();
        _program.Write("a.news", Head + "[It leaks]{claim}. [It bursts]{claim}.\n");
        _program.Write("b.news", Head + "[It leaks]{claim}. Ada [claimed]{cue} [it holds]{claim by=\"Ada\"}.\n");
        _program.Write("c.news", Clean);
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Statistics_stand_between_the_findings_and_the_summary() => Assert.That(
        _program.Run("check", "--statistics").Output,
        Does.EndWith($"\n\n{Table}\n\n3 errors, 1 remark in 2 of 3 articles.\n"));

    [Test]
    public void Where_nothing_is_found_there_is_nothing_to_count() =>
        Assert.That(_program.Run("check", "--statistics", "c.news"), Is.EqualTo((0, "1 article checked, nothing found.\n", "")));

    [Test]
    public void Json_has_them_as_a_member()
    {
        using var report = JsonDocument.Parse(_program.Run("check", "--statistics", "--format", "json").Output);

        Assert.That(report.RootElement.GetProperty("statistics").EnumerateArray().Select(rule => rule.GetRawText().ReplaceLineEndings("")), Is.EqualTo(new[]
        {
            """{      "id": "NM2001",      "name": "unattributed-claim",      "level": "error",      "findings": 3,      "files": 2,      "share": 0.75    }""",
            """{      "id": "NM2007",      "name": "loaded-cue",      "level": "info",      "findings": 1,      "files": 1,      "share": 0.25    }""",
        }));
    }

    [Test]
    public void A_format_that_has_no_place_for_them_leaves_them_to_standard_error()
    {
        var (_, output, error) = _program.Run("check", "--statistics", "--format", "ndjson");

        Assert.Multiple(() =>
        {
            Assert.That(output.TrimEnd().Split('\n'), Has.Length.EqualTo(4).And.All.StartsWith("{\"path\":"));
            Assert.That(error, Is.EqualTo(Table + "\n"));
        });
    }

    [Test]
    public void Timings_name_the_stages_and_the_rules_on_standard_error()
    {
        var (_, output, error) = _program.Run("check", "--timings");

        Assert.Multiple(() =>
        {
            Assert.That(output, Is.EqualTo(_program.Run("check").Output));
            Assert.That(
                error.Split('\n').Select(line => line.Split("  ")[0]),
                Is.SupersetOf(new[] { "stage", "read", "parse", "bind", "rules", "report", "rule", "NM2001 unattributed-claim" }));
            Assert.That(error, Does.Match(@"\n\d+\.\d\d s passed; the tables add up the time of all threads\.\n$"));
        });
    }

    [TestCase("2/", ExpectedResult = "`--shard` takes a part and how many parts there are, such as 2/8, not `2/`.")]
    [TestCase("two", ExpectedResult = "`--shard` takes a part and how many parts there are, such as 2/8, not `two`.")]
    [TestCase("-1/3", ExpectedResult = "`--shard` takes a part and how many parts there are, such as 2/8, not `-1/3`.")]
    [TestCase("9/8", ExpectedResult = "there is no part 9 of 8: `--shard` takes 1/8 to 8/8.")]
    [TestCase("0/8", ExpectedResult = "there is no part 0 of 8: `--shard` takes 1/8 to 8/8.")]
    [TestCase("1/0", ExpectedResult = "`--shard` takes 1 to 10000 parts, not 0.")]
    public string A_part_that_does_not_exist_is_refused(string part)
    {
        var (code, _, error) = _program.Run("check", $"--shard={part}");
        Assert.That(code, Is.EqualTo(2));
        return error.Split('\n')[0]["newsmarkup: ".Length..];
    }

    [Test]
    public void Each_article_is_in_one_part_and_the_parts_are_alike_in_size()
    {
        string[] articles = [.. Enumerable.Range(0, 11).Select(number => $"{number:D2}.news")];
        var parts = Enumerable.Range(1, 4).Select(number => new Checks.Shard(number, 4)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(parts.SelectMany(part => part.Of(articles)), Is.EquivalentTo(articles));
            Assert.That(parts.Select(part => part.Of(articles).Count()), Is.EqualTo(new[] { 3, 3, 3, 2 }));
            Assert.That(parts.Select(part => part.CountOf(articles.Length)), Is.EqualTo(new[] { 3, 3, 3, 2 }));
        });
    }

    [Test]
    public void A_part_without_articles_is_clean() =>
        Assert.That(_program.Run("check", "--shard", "4/4"), Is.EqualTo((0, "0 articles checked, nothing found.\n", "")));

    [Test]
    public void The_parts_together_find_what_one_run_finds()
    {
        string Lines(params string[] shard) => _program.Run(["check", "--format", "ndjson", .. shard]).Output;

        Assert.That(Lines("--shard", "1/2") + Lines("--shard", "2/2"), Has.Length.EqualTo(Lines().Length));
    }
}
