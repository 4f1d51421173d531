using System.Text.Json;

namespace NewsMarkup.Cli.Tests.Reports;

/// <summary><c>check --format gitlab</c>.</summary>
internal sealed class GitLabReportTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void A_finding_has_the_fields_that_gitlab_asks_for()
    {
        _program.Write("news/dam.news", Head + "[It leaks]{claim}.\n");

        Assert.That(_program.Run("check", "--format", "gitlab"), Is.EqualTo((1, """
            [
              {
                "description": "No source is named for this claim.",
                "check_name": "NM2001 unattributed-claim",
                "fingerprint": "e278a9bc0a6ef3bc87eef764df813e894b14758f11f39223d5d71fef71c9d4f6",
                "severity": "critical",
                "location": {
                  "path": "news/dam.news",
                  "lines": {
                    "begin": 5
                  }
                }
              }
            ]
            """, "")));
    }

    [Test]
    public void An_empty_run_is_an_empty_array() =>
        Assert.That(_program.Run("check", "--format", "gitlab", "--allow-empty"), Is.EqualTo((0, "[]", "")));

    [Test]
    public void Equal_findings_of_a_file_and_of_two_files_have_fingerprints_of_their_own()
    {
        _program.Write("a.news", Head + "[It leaks]{claim}. [It leaks]{claim}.\n");
        _program.Write("b.news", Head + "[It leaks]{claim}.\n");

        Assert.That(Fingerprints(), Has.Length.EqualTo(3).And.Unique);
    }

    [Test]
    public void A_fingerprint_lives_through_edits_above_it()
    {
        _program.Write("a.news", Head + "[It leaks]{claim}.\n");
        var before = Fingerprints();
        _program.Write("a.news", Head + "Rain fell.\n\n[It leaks]{claim}.\n");

        Assert.That(Fingerprints(), Is.EqualTo(before));
    }

    [Test]
    public void What_the_baseline_knows_is_left_out_and_the_others_keep_their_fingerprints()
    {
        _program.Write("a.news", Head + "[It leaks]{claim}. [It leaks]{claim}.\n");
        var before = Fingerprints();
        _program.Write("a.news", Head + "[It leaks]{claim}.\n");
        _program.Run("baseline");
        _program.Write("a.news", Head + "[It leaks]{claim}. [It leaks]{claim}.\n");

        Assert.That(Fingerprints("--baseline", "newsmarkup-baseline.json"), Is.EqualTo(before[1..]));
    }

    [Test]
    public void A_file_that_cannot_be_read_blocks()
    {
        _program.Write("a.news", Head);
        _program.Shell("ln -s nowhere b.news");
        var output = _program.Run("check", "--format", "gitlab", "a.news", "b.news").Output;

        Assert.That(output, Does.Contain("\"check_name\": \"unreadable-file\"").And.Contain("\"severity\": \"blocker\""));
    }

    private string[] Fingerprints(params string[] arguments)
    {
        using var report = JsonDocument.Parse(_program.Run(["check", "--format", "gitlab", .. arguments]).Output);
        return [.. report.RootElement.EnumerateArray().Select(issue => issue.GetProperty("fingerprint").GetString()!)];
    }
}
