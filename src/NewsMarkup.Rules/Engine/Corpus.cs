using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>
/// What rules over several files took from the articles of a run. It grows by what the rules keep: what else is known of an article is
/// forgotten with it. Not safe to use from several threads.
/// </summary>
public sealed class Corpus
{
    private readonly List<ImmutableArray<object?>> _collected = [];
    private readonly ConditionalWeakTable<SourceFile, CheckResult> _articles = [];

    /// <summary>Adds the check of an article; in the order of the files.</summary>
    public void Add(CheckResult check)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (!check.HasFacts)
            return;
        _collected.Add(check.Collected);
        _articles.Add(check.Article.Tree, check);
        Last = check.Article.Tree.Path;
    }

    /// <summary>The path of the last article of which something was kept; empty where there is none.</summary>
    internal string Last { get; private set; } = "";

    /// <summary>What the action with an index kept, in the order of the files.</summary>
    internal ImmutableArray<object?> FactsOf(int action) => [.. _collected.Select(facts => facts[action]).Where(fact => fact is not null)];

    /// <summary>A finding with the severity that holds in its file; null where it is off there, or allowed.</summary>
    internal Diagnostic? Reported(Diagnostic finding)
    {
        var article = _articles.TryGetValue(finding.Location.File, out var check) ? check : null;
        if (article?.Suppressions.Find(finding) is not null)
            return null;
        var level = article?.Settings.Level(finding.Rule) ?? finding.Severity;
        return level == Severity.Off ? null : level == finding.Severity ? finding : finding with { Severity = level };
    }
}
