using System.Text;
using System.Text.Json;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Syntax;

namespace NewsMarkup.Cli.Tests.Reports;

/// <summary>What reports say of a rule that failed.</summary>
internal sealed class CrashedRuleTests
{
    private static readonly SyntaxTree Tree = SyntaxTree.Parse("Rain fell.\n", "a.news");

    private static readonly CheckedFile File = new("a.news", [new Diagnostic(EngineRules.RuleCrashed, new Location(Tree, default), "plain-said", "no such word")])
    {
        FailOn = null,
    };

    [Test]
    public void Junit_has_an_error_even_where_nothing_is_to_fail_the_run() => Assert.That(Report("junit"), Does.Contain("""
        <testcase name="NM0901 rule-crashed at 1:1" classname="a.news" time="0">
              <error message="The rule plain-said failed and was left out for this file: no such word." type="NM0901">
        """));

    [Test]
    public void Sarif_has_a_result_and_a_notification_and_says_that_the_run_has_failed()
    {
        using var report = JsonDocument.Parse(Report("sarif"));
        var run = report.RootElement.GetProperty("runs")[0];
        var invocation = run.GetProperty("invocations")[0];

        Assert.Multiple(() =>
        {
            Assert.That(run.GetProperty("results").GetArrayLength(), Is.EqualTo(1));
            Assert.That(invocation.GetProperty("exitCode").GetInt32(), Is.EqualTo(3));
            Assert.That(invocation.GetProperty("executionSuccessful").GetBoolean(), Is.False);
            Assert.That(invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("descriptor").GetProperty("id").GetString(), Is.EqualTo("NM0901"));
            Assert.That(invocation.GetProperty("toolConfigurationNotifications").GetArrayLength(), Is.Zero);
        });
    }

    private static string Report(string format)
    {
        using var output = new MemoryStream();
        using var report = CheckReport.Create(format, output, Palette.None, new RuleCatalog([]));
        var tally = new Tally();
        tally.Add(File);
        report.Add(File);
        report.End(tally);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
