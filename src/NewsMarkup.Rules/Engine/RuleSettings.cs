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
    public Severity? Level(RuleDescriptor rule) => Choose(rule).Level;

    /// <summary>The level of a rule, and which layer chose it.</summary>
    /// <remarks>The level of a category holds for its rules that neither the preset nor their own level turns off; that of a rule turns it on.</remarks>
    internal LevelChoice Choose(RuleDescriptor rule)
    {
        if (rule.IsLocked)
            return default;
        var choice = new LevelChoice(rule.Preset <= Preset ? null : Severity.Off, Layer: null, IsOfCategory: false);
        foreach (var layer in Layers)
        {
            if ((choice.IsOfCategory || choice.Level is not Severity.Off) && layer.Categories.TryGetValue(rule.Category, out var ofCategory))
                choice = new LevelChoice(ofCategory, layer, IsOfCategory: true);
            if (layer.Rules.TryGetValue(rule.Id, out var ofRule))
                choice = new LevelChoice(ofRule, layer, IsOfCategory: false);
        }

        return choice;
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
