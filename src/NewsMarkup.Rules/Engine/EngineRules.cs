using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>What the engine says of the rules themselves (NM09xx).</summary>
public static class EngineRules
{
    /// <summary>A rule that failed.</summary>
    public static readonly RuleDescriptor RuleCrashed = new(
        "NM0901", "rule-crashed", RuleCategory.Engine, Severity.Error, Preset.Light,
        Title: "A rule failed",
        Message: "The rule {0} failed and was left out for this file: {1}.",
        Guidance: new(
            Why: "A check that did not run must not look like one that passed.",
            HowToFix: "Report it to the rule's author, with the article.",
            WhenToSuppress: "Never: turn the rule off instead in newsmarkup.json."),
        Guides: [], FixKind.None, Since: "1.0");

    /// <summary>The finding that says that a rule failed.</summary>
    internal static Diagnostic Crash(Rule rule, Location place, Exception exception)
    {
        var ids = string.Join(", ", rule.Descriptors.Select(descriptor => descriptor.Id));
        return new Diagnostic(RuleCrashed, place, ids.Length > 0 ? ids : rule.GetType().Name, exception.Message.TrimEnd('.'));
    }

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<RuleDescriptor> All = [RuleCrashed];
}
