using System.Collections.Immutable;

namespace NewsMarkup.Rules;

/// <summary>What fixing an article came to.</summary>
/// <param name="Check">The check of the article as it is afterwards.</param>
/// <param name="Steps">What was done and what was not, in order.</param>
public sealed record FixAllResult(CheckResult Check, ImmutableArray<FixStep> Steps)
{
    /// <summary>The fixes that were applied.</summary>
    public IEnumerable<FixStep> Applied => Steps.Where(step => step.Outcome == FixOutcome.Applied);
}
