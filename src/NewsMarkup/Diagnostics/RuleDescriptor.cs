using System.Collections.Immutable;
using System.Globalization;

namespace NewsMarkup.Diagnostics;

/// <summary>Everything that is known about a rule apart from how it is checked; docs, <c>explain</c> and reports are made from it.</summary>
/// <param name="Id">The number that is never used again for another rule: <c>NM2001</c>.</param>
/// <param name="Name">What people type and read, in kebab-case: <c>unattributed-claim</c>.</param>
/// <param name="Category">What the rule is about.</param>
/// <param name="Severity">How much a finding matters unless a project says otherwise.</param>
/// <param name="Preset">The first preset in which the rule is on.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Message">What a finding says, with <c>{0}</c>, <c>{1}</c> for its arguments.</param>
/// <param name="Guidance">Why, how to fix, when to suppress.</param>
/// <param name="Guides">The style guides the rule rests on; empty for rules of the notation.</param>
/// <param name="Fix">Whether a fix is offered.</param>
/// <param name="Since">The first version of NewsMarkup that has the rule.</param>
public sealed record RuleDescriptor(
    string Id,
    string Name,
    RuleCategory Category,
    Severity Severity,
    Preset Preset,
    string Title,
    string Message,
    Guidance Guidance,
    ImmutableArray<StyleGuide> Guides,
    FixKind Fix,
    string Since)
{
    /// <summary>What a project may set about the rule.</summary>
    public ImmutableArray<RuleOption> Options { get; init; } = [];

    /// <summary>Articles that fire and near misses that do not.</summary>
    public RuleExamples Examples { get; init; } = RuleExamples.None;

    /// <summary>True for what no project can lower or suppress: the notation, errors in what it refers to, and a check that did not run as it should.</summary>
    public bool IsLocked => Category == RuleCategory.Syntax || (Category is RuleCategory.Meaning or RuleCategory.Engine && Severity == Severity.Error);

    /// <summary>True when an article may allow a finding; what is said about rules and suppressions themselves it may not.</summary>
    public bool CanBeAllowed => !IsLocked && Category != RuleCategory.Engine;

    /// <summary>The rule's message with its arguments filled in.</summary>
    public string Format(ImmutableArray<string> arguments) =>
        arguments.IsEmpty ? Message : string.Format(CultureInfo.InvariantCulture, Message, [.. arguments]);
}
