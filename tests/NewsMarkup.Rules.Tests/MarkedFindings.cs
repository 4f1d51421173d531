using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Rules.Tests;

/// <summary>Writes what rules find into the text itself: under each line, carets at the place and the message beside them.</summary>
internal static class MarkedFindings
{
    /// <summary>The text with its findings: what a test compares with what it expects.</summary>
    public static string Of(string text, params Rule[] rules)
    {
        var tree = SyntaxTree.Parse(text);
        var findings = new RuleEngine(rules).Check(ArticleModel.Bind(tree), Preset.House)
            .Where(finding => finding.Rule.Severity > Severity.Hint)
            .ToLookup(finding => finding.Location.Start.Line);
        return string.Join('\n', text.Split('\n').SelectMany((line, number) => findings[number].Select(Mark).Prepend(line)));
    }

    private static string Mark(Diagnostic finding)
    {
        var marks = new string(' ', finding.Location.Start.Character) + new string('^', Math.Max(1, finding.Location.Span.Length));
        return $"{marks} {finding.Rule.Id}: {finding.Message}{(finding.Help is { } help ? $" {help}" : "")}";
    }
}
