using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;

namespace BrokenRules;

/// <summary>A rule that has something to say of every article.</summary>
public abstract class DeskRule(string id, string name) : Rule
{
    protected RuleDescriptor Descriptor { get; } = new(
        id, name, RuleCategory.Article, Severity.Warning, Preset.Light, "A rule of the desk", "The desk has seen it.",
        new Guidance("", "", ""), Guides: [], FixKind.None, Since: "1.0");

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) => on.Articles(context => context.Report(Descriptor, default));
}
