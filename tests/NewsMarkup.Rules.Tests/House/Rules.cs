using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.House;

namespace NewsMarkup.Rules.Tests.House;

/// <summary>Rule files written into a test.</summary>
internal static class Rules
{
    /// <summary>A rule file, read.</summary>
    public static HouseRuleFile Read(string text, params Rule[] others) =>
        HouseRuleSet.Load([SyntaxTree.Parse(text.ReplaceLineEndings("\n"), "desk.newsrules")], others).Files[0];

    /// <summary>The one rule of a file without errors.</summary>
    public static HouseRule One(string text)
    {
        var file = Read(text);
        Assert.That(file.Diagnostics.Select(Line), Is.Empty, "the rule file has errors");
        return file.Rules.Single();
    }

    /// <summary>A rule with a subject and a demand.</summary>
    public static HouseRule Of(string subject, string demand, string say = "found") =>
        One($"rule r warning\n{subject}\n{demand}\nsay \"{say}\"\n");

    /// <summary>What is wrong in a rule file: line:from-to, id, message and help, with the places it refers to.</summary>
    public static IEnumerable<string> Errors(string text, params Rule[] others) => Read(text, others).Diagnostics.Select(Line);

    /// <summary>The words on which a rule fires, the file's words at each finding.</summary>
    public static IEnumerable<string> Finds(Rule rule, string article) =>
        Findings(rule, article).Select(finding => finding.Location.File.Text.Slice(finding.Location.Span));

    /// <summary>What a rule says of an article.</summary>
    public static IEnumerable<string> Says(Rule rule, string article) =>
        Findings(rule, article).Select(finding => finding.Message);

    private static IEnumerable<Diagnostic> Findings(Rule rule, string article) =>
        RuleTest.Find(rule, article.ReplaceLineEndings("\n")).Where(finding => rule.Descriptors.Contains(finding.Rule));

    private static string Line(Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
        var related = string.Concat(diagnostic.Related.Select(place => $" ({place.Message}: {place.Location.Start})"));
        return $"{start.Line + 1}:{start.Character + 1}-{end.Character + 1} {diagnostic.Rule.Id}: {diagnostic.Message}"
            + $"{(diagnostic.Help is { } help ? $" {help}" : "")}{related}";
    }
}
