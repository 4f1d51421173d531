using System.Text.Json;
using System.Text.RegularExpressions;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests;

/// <summary>What the snippets of the extension for VS Code write, with their placeholders as they come, is right in the language.</summary>
internal sealed partial class ExtensionSnippetTests
{
    private static IEnumerable<TestCaseData> Articles() => Snippets("article.json");

    [TestCaseSource(nameof(Articles))]
    public void A_snippet_of_articles_has_no_errors(string body)
    {
        var errors = ArticleModel.Bind(SyntaxTree.Parse(body)).Diagnostics.Where(finding => finding.Severity == Severity.Error);

        Assert.That(errors.Select(error => error.Message), Is.Empty, body);
    }

    /// <summary>The server offers what has a place where somebody writes; a snippet with a prefix would be offered in the middle of a sentence.</summary>
    [Test]
    public void A_snippet_of_articles_waits_to_be_asked_for()
    {
        using var json = Read("article.json");

        Assert.That(
            json.RootElement.EnumerateObject().Where(snippet => snippet.Value.TryGetProperty("prefix", out _)).Select(snippet => snippet.Name), Is.Empty);
    }

    [TestCaseSource(nameof(HouseRules))]
    public void A_snippet_of_house_rules_can_be_read(string body)
    {
        using var program = new ProgramRun();
        program.Write("desk.newsrules", body.StartsWith("rule", StringComparison.Ordinal) ? $"given \"@person holm \\\"Ida Holm\\\"\"\n{body}\n" : $"{body}\n");

        var (code, _, errors) = program.Run("rules", "list", "--house-rules", "desk.newsrules");

        Assert.That((code, errors), Is.EqualTo((0, "")), body);
    }

    [Test]
    public void There_are_snippets() => Assert.That(Articles(), Is.Not.Empty);

    private static IEnumerable<TestCaseData> HouseRules() => Snippets("rules.json");

    private static IEnumerable<TestCaseData> Snippets(string file)
    {
        using var json = Read(file);
        foreach (var snippet in json.RootElement.EnumerateObject())
        {
            var lines = snippet.Value.GetProperty("body").EnumerateArray().Select(line => line.GetString());
            yield return new TestCaseData(Filled(string.Join('\n', lines))).SetArgDisplayNames(snippet.Name);
        }
    }

    private static JsonDocument Read(string file) => JsonDocument.Parse(File.ReadAllText(Repository.PathOf($"vscode-extension/snippets/{file}")));

    /// <summary>The body as VS Code writes it before anybody types.</summary>
    private static string Filled(string body)
    {
        var names = Placeholder().Matches(body).ToLookup(match => match.Groups["number"].Value, match => match.Groups["text"].Value);
        var text = Choice().Replace(body, match => match.Groups["first"].Value);
        text = Placeholder().Replace(text, match => match.Groups["text"].Value);
        text = Number().Replace(text, match => names[match.Groups["number"].Value].FirstOrDefault() ?? "");
        return text.Replace(@"\\", @"\", StringComparison.Ordinal)
            .Replace("$CURRENT_YEAR", "2026", StringComparison.Ordinal)
            .Replace("$CURRENT_MONTH", "03", StringComparison.Ordinal)
            .Replace("$CURRENT_DATE", "14", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\$\{\d+\|(?<first>[^,|]*)[^|]*\|\}")]
    private static partial Regex Choice();

    [GeneratedRegex(@"\$\{(?<number>\d+):(?<text>[^}]*)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\$\{?(?<number>\d+)\}?")]
    private static partial Regex Number();
}
