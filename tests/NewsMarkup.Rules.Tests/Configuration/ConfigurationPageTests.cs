using System.Text.RegularExpressions;
using NewsMarkup.Rules.Configuration;
using NewsMarkup.Tests;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Tests.Configuration;

/// <summary>The configurations in docs/configuration.md are read without a word.</summary>
internal sealed partial class ConfigurationPageTests
{
    [TestCaseSource(nameof(Examples))]
    public void An_example_of_the_page_is_understood(string example) => Assert.That(
        ConfigurationChain
            .Load("newsmarkup.json", path => new ConfigurationLookup(new TextFile(path, new SourceText(path == "newsmarkup.json" ? example : "{}")), Problem: null))
            .Interpret(new RuleCatalog(BuiltInRules.All)).Diagnostics.Select(problem => problem.Message),
        Is.Empty);

    private static IEnumerable<string> Examples() =>
        Example().Matches(File.ReadAllText(Repository.PathOf("docs/configuration.md"))).Select(example => example.Groups[1].Value);

    [GeneratedRegex("```jsonc\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
