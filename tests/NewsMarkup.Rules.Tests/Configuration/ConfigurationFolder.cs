using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Configuration;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Tests.Configuration;

/// <summary>Configurations in a folder that is no more than a dictionary.</summary>
internal sealed class ConfigurationFolder : Dictionary<string, string>
{
    public const string Root = "newsmarkup.json";

    /// <summary>A folder with one configuration.</summary>
    public static ConfigurationFolder With(string json) => new() { [Root] = json };

    public ProjectConfiguration Load(RuleCatalog? catalog = null) =>
        ConfigurationChain.Load(Root, Read).Interpret(catalog ?? new RuleCatalog([.. BuiltInRules.All, new Pickiness()]));

    /// <summary>The settings for an article.</summary>
    public ArticleConfiguration For(string article) => Load().For(article, RuleOverrides.None);

    /// <summary>Each problem: its line, marks under the place, and what is said.</summary>
    public string Problems() => string.Concat(Load().Diagnostics.Select(Show));

    private static string Show(Diagnostic problem)
    {
        var (file, start) = (problem.Location.File, problem.Location.Start);
        var line = file.Text.Lines.SpanOf(start.Line);
        var marks = Math.Clamp(problem.Location.Span.End, problem.Location.Span.Start, line.End) - problem.Location.Span.Start;
        var path = file.Path == Root ? "" : $"{file.Path}: ";
        return $"{file.Text.Slice(line)}\n{new string(' ', start.Character)}{new string('^', Math.Max(1, marks))} {path}{problem.Rule.Id} {problem.Message}"
            + $"{(problem.Help is { } help ? $" {help}" : "")}\n";
    }

    private ConfigurationLookup Read(string path) => TryGetValue(path, out var json)
        ? new ConfigurationLookup(new TextFile(path, new SourceText(json)), Problem: null)
        : new ConfigurationLookup(new TextFile(path, new SourceText("")), "there is no such file");
}
