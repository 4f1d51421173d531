using NewsMarkup.Rules;

namespace BrokenRules;

/// <summary>A rule that fails on every article.</summary>
public sealed class Crashes() : DeskRule("DESK106", "crashes")
{
    public override void Register(RuleRegistry on) => on.Articles(_ => throw new InvalidOperationException("It cannot count."));
}
