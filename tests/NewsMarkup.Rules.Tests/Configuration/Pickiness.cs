using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Tests.Configuration;

/// <summary>A rule with an option of each type, to be configured; it finds nothing.</summary>
internal sealed class Pickiness : Rule
{
    public static readonly NumberOption Most = new("most", "How many are too many.", initial: 3, least: 1);
    public static readonly SwitchOption Strictly = new("strictly", "Whether exceptions count.", initial: false);
    public static readonly WordsOption Extra = new("words", "Words beside the usual ones.");

    public static readonly RuleDescriptor Descriptor = new(
        "NM9001", "pickiness", RuleCategory.Attribution, Severity.Info, Preset.Strict, "Picky", "Picky.",
        new Guidance("", "", ""), Guides: [], FixKind.None, Since: "1.0")
    {
        Options = [Most, Strictly, Extra],
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on)
    {
    }
}
