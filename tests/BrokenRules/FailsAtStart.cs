using NewsMarkup.Rules;

namespace BrokenRules;

/// <summary>A rule that fails before it has seen an article.</summary>
public sealed class FailsAtStart() : DeskRule("DESK107", "fails-at-start")
{
    public override void Register(RuleRegistry on) => throw new InvalidOperationException("It knows no language.");
}
