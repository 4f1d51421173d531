using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Tests;

/// <summary>Checks whole articles with the built-in rules, on 14 March 2026.</summary>
internal static class Findings
{
    private const string Header = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";

    public static readonly RuleSettings Settings = RuleSettings.House with { Today = new DateOnly(2026, 3, 14) };

    private static readonly RuleEngine Engine = new(BuiltInRules.All);

    /// <summary>What is found in an article; one without a header gets one with a headline and a date.</summary>
    public static CheckResult Check(string text, RuleSettings? settings = null) => CheckWhole(WithHeader(text), settings);

    /// <summary>The findings with the words they are about: <c>NM2001 «claim» No source is named for this claim.</c></summary>
    public static IEnumerable<string> In(string text, RuleSettings? settings = null) =>
        Check(text, settings).Findings.Where(finding => finding.Severity > Severity.Hint).Select(Describe);

    /// <summary>The article after the first fix with a title.</summary>
    public static string Fixed(string text, string title)
    {
        var fix = Check(text).Findings.SelectMany(finding => finding.Fixes).First(fix => fix.Title == title);
        var result = fix.Changes().OrderByDescending(change => change.Span.Start)
            .Aggregate(WithHeader(text), (before, change) => before[..change.Span.Start] + change.NewText + before[change.Span.End..]);
        return text.StartsWith("---\n", StringComparison.Ordinal) ? result : result[Header.Length..];
    }

    /// <summary>The titles of the fixes that are offered.</summary>
    public static ImmutableArray<string> FixesOf(string text) =>
        [.. Check(text).Findings.SelectMany(finding => finding.Fixes).Select(fix => fix.Title)];

    private static string Describe(Diagnostic finding) =>
        $"{finding.Rule.Id} «{finding.Location.File.Text.Slice(finding.Location.Span)}» {finding.Message}{(finding.Help is { } help ? $" {help}" : "")}";

    private static CheckResult CheckWhole(string text, RuleSettings? settings) =>
        Engine.Check(ArticleModel.Bind(SyntaxTree.Parse(text)), settings ?? Settings);

    private static string WithHeader(string text) => text.StartsWith("---\n", StringComparison.Ordinal) ? text : Header + text;
}
