using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>What the check of an article came to; immutable.</summary>
public sealed class CheckResult
{
    internal CheckResult(
        ArticleModel article, RuleSettings settings, SuppressionResult outcome, Suppressions suppressions, ParagraphFindings paragraphs,
        ImmutableArray<object?> collected)
    {
        Article = article;
        Settings = settings;
        Findings = outcome.Findings;
        Suppressed = outcome.Suppressed;
        Suppressions = suppressions;
        Paragraphs = paragraphs;
        Collected = collected;
    }

    /// <summary>The article.</summary>
    public ArticleModel Article { get; }

    /// <summary>The settings of the check.</summary>
    public RuleSettings Settings { get; }

    /// <summary>What was found, in the order of the file, each with the severity that holds here.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>What was found and is allowed by the article, in the order of the file.</summary>
    public ImmutableArray<SuppressedFinding> Suppressed { get; }

    /// <summary>True when another day may find something else in the same article.</summary>
    public bool DependsOnDay => Suppressions.HasEnd;

    /// <summary>True when rules over several files took something from the article: a <see cref="Corpus"/> wants it.</summary>
    public bool HasFacts => Collected.Any(fact => fact is not null);

    /// <summary>What the article allows.</summary>
    internal Suppressions Suppressions { get; }

    /// <summary>What was found in single paragraphs, for the next version of the article.</summary>
    internal ParagraphFindings Paragraphs { get; }

    /// <summary>What rules over several files took from this one, by the order of their actions; empty in the editor.</summary>
    internal ImmutableArray<object?> Collected { get; }
}
