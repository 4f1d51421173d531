using System.Collections.Immutable;

namespace NewsMarkup.Diagnostics;

/// <summary>Articles that show what a rule means; they stand on its page and run as tests.</summary>
/// <param name="Fires">Articles in which the rule finds something. One without a header gets one with a headline and a date.</param>
/// <param name="Silent">Near misses in which it finds nothing.</param>
public sealed record RuleExamples(ImmutableArray<string> Fires, ImmutableArray<string> Silent)
{
    /// <summary>No examples.</summary>
    public static readonly RuleExamples None = new([], []);
}
