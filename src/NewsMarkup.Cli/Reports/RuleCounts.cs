using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>Counts how often each rule spoke.</summary>
internal sealed class RuleCounts
{
    private readonly Dictionary<string, RuleCount> _byRule = new(StringComparer.Ordinal);

    /// <summary>All findings.</summary>
    public int Total { get; private set; }

    /// <summary>The rules that spoke, those with most findings first, then by id.</summary>
    public IReadOnlyList<RuleCount> All() =>
        [.. _byRule.Values.OrderByDescending(count => count.Findings).ThenBy(count => count.Rule.Id, StringComparer.Ordinal)];

    /// <summary>The share that a rule has in all findings, from 0 to 1.</summary>
    public double ShareOf(RuleCount count) => (double)count.Findings / Total;

    /// <summary>Adds what was found in an article.</summary>
    public void Add(ImmutableArray<Diagnostic> findings)
    {
        Total += findings.Length;
        foreach (var ofRule in findings.GroupBy(finding => finding.Rule.Id))
        {
            var before = _byRule.GetValueOrDefault(ofRule.Key);
            var severity = ofRule.Max(finding => finding.Severity);
            _byRule[ofRule.Key] = before is null
                ? new RuleCount(ofRule.First().Rule, severity, ofRule.Count(), Files: 1)
                : before with
                {
                    Severity = severity > before.Severity ? severity : before.Severity,
                    Findings = before.Findings + ofRule.Count(),
                    Files = before.Files + 1,
                };
        }
    }
}
