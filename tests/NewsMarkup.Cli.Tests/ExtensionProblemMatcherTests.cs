using System.Text.Json;
using System.Text.RegularExpressions;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests;

/// <summary>The extension for VS Code reads what the task <c>newsmarkup check</c> prints.</summary>
internal sealed class ExtensionProblemMatcherTests
{
    [Test]
    public void The_problem_matcher_reads_a_finding_and_nothing_else()
    {
        using var program = new ProgramRun();
        program.Write("a.news", "---\nheadline: Rain\ndate: 2026-03-14\n---\n[It rained]{claim}.\n");

        var read = program.Run("check", "a.news").Output.Split('\n').Select(line => Pattern().Match(line)).Where(match => match.Success);

        Assert.That(
            read.Select(match => string.Join('|', match.Groups.Values.Skip(1).Select(group => group.Value))),
            Is.EqualTo(new[] { "a.news|5|13|error|NM2001|No source is named for this claim." }));
    }

    private static Regex Pattern()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("vscode-extension/package.json")));
        var matcher = package.RootElement.GetProperty("contributes").GetProperty("problemMatchers")[0];
        return new Regex(matcher.GetProperty("pattern").GetProperty("regexp").GetString()!, RegexOptions.ECMAScript);
    }
}
