using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>Which rules are on, how much their findings matter and what they are told; immutable.</summary>
/// <param name="Preset">Which rules are on before a layer says otherwise.</param>
/// <param name="Layers">What a project, a folder and a command line say, the strongest last.</param>
public sealed record RuleSettings(Preset Preset, params ImmutableArray<RuleLayer> Layers)
{
    /// <summary>What a newsroom expects of its own copy, with no word from a project.</summary>
    public static readonly RuleSettings House = new(Preset.House);

    /// <summary>The day on which the check runs, for suppressions that expire.</summary>
    public DateOnly Today { get; init; } = DateOnly.MinValue;

    /// <summary>How much a rule's findings matter here, as far as the project says; null where it leaves that to the rule.</summary>
    /// <remarks>The level of a category holds for those of its rules that are on; the level of a rule turns it on.</remarks>
    public Severity? Level(RuleDescriptor rule)
    {
        Severity? level = rule.Preset <= Preset ? null : Severity.Off;
        if (rule.IsLocked)
            return null;
        foreach (var layer in Layers)
        {
            if (level is not Severity.Off && layer.Categories.TryGetValue(rule.Category, out var ofCategory))
                level = ofCategory;
            if (layer.Rules.TryGetValue(rule.Id, out var ofRule))
                level = ofRule;
        }

        return level;
    }

    /// <summary>True when the rule's findings are reported.</summary>
    public bool IsOn(RuleDescriptor rule) => (Level(rule) ?? rule.Severity) != Severity.Off;

    /// <summary>The value of a rule's option: as the strongest layer says, else its default.</summary>
    public T Option<T>(RuleOption<T> option)
    {
        for (var i = Layers.Length - 1; i >= 0; i--)
        {
            if (Layers[i].Options.TryGetValue(option, out var value))
                return (T)value;
        }

        return option.Default;
    }
}
