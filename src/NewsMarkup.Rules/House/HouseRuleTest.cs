using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Rules.House;

/// <summary>What came of the examples of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Examples">How many examples it has.</param>
/// <param name="Failures">What failed, each at its place in the rule file; empty when the rule does what its examples say.</param>
public sealed record HouseRuleTest(HouseRule Rule, int Examples, ImmutableArray<Diagnostic> Failures)
{
    /// <summary>Runs the examples. The rule must find something in each <c>bad</c> one, of which there must be one, and nothing in an <c>ok</c> one.</summary>
    internal static HouseRuleTest Run(HouseRule rule, Vocabulary vocabulary)
    {
        var failures = rule.Examples.Select(example => Failure(rule, example, vocabulary)).OfType<Diagnostic>();
        var unproven = rule.Examples.Any(example => example.IsBad)
            ? []
            : new[] { new Diagnostic(HouseRuleErrors.UnprovenRule, rule.Place, rule.Descriptor.Name) };
        return new HouseRuleTest(rule, rule.Examples.Length, [.. unproven.Concat(failures)]);
    }

    private static Diagnostic? Failure(HouseRule rule, HouseExample example, Vocabulary vocabulary)
    {
        var on = new RuleLayer { Rules = ImmutableDictionary<string, Severity>.Empty.Add(rule.Descriptor.Id, Severity.Warning) };
        var article = ArticleModel.Bind(SyntaxTree.Parse(example.Article), vocabulary);
        var findings = new RuleEngine([rule]).Check(article, new RuleSettings(Preset.Strict, on)).Findings;
        var own = findings.FirstOrDefault(finding => finding.Rule == rule.Descriptor);
        if (findings.FirstOrDefault(finding => finding.Rule != rule.Descriptor && finding.Severity >= Severity.Warning) is { } error)
            return Failed($"cannot be tried on this example, which has an error of its own: {error.Message.TrimEnd('.')}", error.Help);
        return (example.IsBad, own) switch
        {
            (true, null) => Failed("finds nothing in this `bad` example", help: null),
            (false, not null) => Failed("finds something in this `ok` example", $"It says: {own.Message}"),
            _ => null,
        };

        Diagnostic Failed(string what, string? help) => new(HouseRuleErrors.FailedExample, example.Place, rule.Descriptor.Name, what) { Help = help };
    }
}
