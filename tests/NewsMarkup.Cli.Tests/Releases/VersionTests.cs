using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Releases;

/// <summary>The version stands in Directory.Build.props; wherever it is repeated, it is the same.</summary>
internal sealed class VersionTests
{
    private static readonly string Version = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    [Test]
    public void The_program_says_it()
    {
        using var program = new ProgramRun();

        Assert.That(program.Run("--version"), Is.EqualTo((0, Version + "\n", "")));
    }

    [TestCase("vscode-extension/package.json", "\"version\": \"([^\"]*)\",\n  \"publisher\"")]
    [TestCase("vscode-extension/package-lock.json", "^{\n  \"name\": \"newsmarkup\",\n  \"version\": \"([^\"]*)\"")]
    [TestCase("tests/SampleRules/SampleRules.csproj", "Include=\"NewsMarkup[^\"]*\" Version=\"([^\"]*)\"")]
    [TestCase("tests/SampleHost/SampleHost.csproj", "Include=\"NewsMarkup[^\"]*\" Version=\"([^\"]*)\"")]
    [TestCase("docs/csharp-rules.md", "Include=\"NewsMarkup[^\"]*\" Version=\"([^\"]*)\"")]
    [TestCase("docs/editors.md", "\nversion = \"([^\"]*)\"")]
    public void A_file_repeats_it(string file, string place)
    {
        var found = Regex.Matches(File.ReadAllText(Repository.PathOf(file)), place).Select(match => match.Groups[1].Value).Distinct();

        Assert.That(found, Is.EqualTo([Version]));
    }

    [Test]
    public void The_changelog_has_it_or_what_is_to_be_released_next() =>
        Assert.That(File.ReadAllText(Repository.PathOf("CHANGELOG.md")), Does.Match($"(?m)^## (Unreleased|{Regex.Escape(Version)}( .*)?)$"));

    [Test]
    public void The_action_and_the_hooks_name_none_of_their_own()
    {
        foreach (var file in new[] { "action.yml", ".pre-commit-hooks.yaml" })
            Assert.That(File.ReadAllText(Repository.PathOf(file)), Does.Not.Match(@"\b\d+\.\d+\.\d+\b"), file);
    }
}
