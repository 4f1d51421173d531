using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>Which fixes are applied unasked.</summary>
/// <param name="Suggested">True for suggested fixes too, false for safe ones alone. One that needs a person is never applied.</param>
/// <param name="Rules">The ids of the rules whose findings are mended; null for all.</param>
public sealed record FixChoice(bool Suggested = false, ImmutableHashSet<string>? Rules = null)
{
    /// <summary>The first fix of a finding that may be applied; null when there is none.</summary>
    public Fix? Of(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Rules is null || Rules.Contains(finding.Rule.Id) ? finding.Fixes.FirstOrDefault(IsTaken) : null;
    }

    private bool IsTaken(Fix fix) => fix.Kind == FixKind.Safe || (Suggested && fix.Kind == FixKind.Suggested);
}
