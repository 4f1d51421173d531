using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.House;

/// <summary>What can be wrong in a file of house rules (NM0931 to NM0943). Articles are checked all the same, by the rules that can be read.</summary>
internal static class HouseRuleErrors
{
    private const string LeftOut = "A rule that is left out checks nothing, and nobody would notice.";
    private const string NotSuppressible = "Never: mend the rule, or take it out.";

    /// <summary>A line that is no clause.</summary>
    public static readonly RuleDescriptor UnreadableLine = Describe(
        "NM0931", "unreadable-rule-line", "Line of a house rule cannot be read",
        "This line cannot be read: {0}.",
        new(Why: "The line is left out, and where it says what the rule looks at or demands, the rule with it.",
            HowToFix: "Compare the line with the examples on the page about house rules; one clause stands on a line.",
            NotSuppressible));

    /// <summary>A kind that does not exist.</summary>
    public static readonly RuleDescriptor UnknownKind = Describe(
        "NM0932", "unknown-kind-in-rule", "Unknown kind in a house rule",
        "There is no {0} `{1}`.",
        new(Why: "A rule about a kind that no article can use would never find anything.",
            HowToFix: "Use a kind of the language, or declare your own in newsmarkup.json.",
            NotSuppressible));

    /// <summary>An attribute that has no place on the kind.</summary>
    public static readonly RuleDescriptor UnknownAttribute = Describe(
        "NM0933", "unknown-attribute-in-rule", "Unknown attribute in a house rule",
        "The attribute `{0}` has no place on {1}.",
        new(Why: "A rule about an attribute that no such tag takes would never, or always, find something.",
            HowToFix: "Use an attribute that the kind takes, or one of your own that begins with `x-`.",
            NotSuppressible));

    /// <summary>A value that the attribute does not take.</summary>
    public static readonly RuleDescriptor BadValue = Describe(
        "NM0934", "bad-value-in-rule", "Unknown value in a house rule",
        "`{0}` is no value of `{1}`: it takes {2}.",
        new(Why: "A rule about a value that the attribute never has would never find anything.",
            HowToFix: "Use one of the values that the message names.",
            NotSuppressible));

    /// <summary>A name that a house rule cannot have.</summary>
    public static readonly RuleDescriptor BadName = Describe(
        "NM0935", "bad-rule-name", "Name of a house rule is taken",
        "A house rule cannot be named `{0}`: {1}.",
        new(Why: "The name stands in allow=, in the configuration and in reports; it must mean one rule.",
            HowToFix: "Give the rule a name of its own, in small letters with hyphens: `plain-said`.",
            NotSuppressible));

    /// <summary>A rule that lacks a clause it cannot do without.</summary>
    public static readonly RuleDescriptor IncompleteRule = Describe(
        "NM0936", "incomplete-rule", "House rule is incomplete",
        "The rule `{0}` is left out: {1}.",
        new(LeftOut,
            HowToFix: "Write the missing line under the rule: what it looks at, what must hold, what it says.",
            NotSuppressible));

    /// <summary>A clause that a rule has already.</summary>
    public static readonly RuleDescriptor RepeatedClause = Describe(
        "NM0937", "repeated-clause", "House rule says the same thing twice",
        "This rule has a `{0}` already; this line is left out.",
        new(Why: "Which of the two is meant cannot be told.",
            HowToFix: "Keep one of them. Two demands become one with `and`, or two rules.",
            NotSuppressible));

    /// <summary>A clause that makes no sense where it stands.</summary>
    public static readonly RuleDescriptor MisplacedClause = Describe(
        "NM0938", "misplaced-clause", "Part of a house rule makes no sense here",
        "{0}.",
        new(LeftOut,
            HowToFix: "Change the line as the message says.",
            NotSuppressible));

    /// <summary>A placeholder that does not exist.</summary>
    public static readonly RuleDescriptor UnknownPlaceholder = Describe(
        "NM0939", "unknown-placeholder", "Unknown placeholder in a house rule",
        "There is no placeholder `{0}`.",
        new(Why: "Readers of the finding would see the placeholder itself.",
            HowToFix: "Use {text}, {match}, {source}, {entity}, {kind}, {value} or {id}.",
            NotSuppressible));

    /// <summary>A pattern that is no regular expression.</summary>
    public static readonly RuleDescriptor BadPattern = Describe(
        "NM0940", "bad-pattern", "Pattern of a house rule cannot be read",
        "This pattern cannot be used: {0}.",
        new(LeftOut,
            HowToFix: "Mend the regular expression. Look-around and back-references are not supported, so that no pattern can hang.",
            NotSuppressible));

    /// <summary>A header line for examples that is none.</summary>
    public static readonly RuleDescriptor BadGivenLine = Describe(
        "NM0941", "bad-given-line", "Header line for examples has an error",
        "This header line has an error: {0}",
        new(Why: "The examples of the file would not be the articles they are meant to be.",
            HowToFix: "Write it as it would stand in the header of an article. A quotation mark inside it is written `\\\"`.",
            NotSuppressible));

    /// <summary>An example that shows something else than it should.</summary>
    public static readonly RuleDescriptor FailedExample = Describe(
        "NM0942", "failed-example", "Example of a house rule fails",
        "The rule `{0}` {1}.",
        new(Why: "Examples show what the rule means. One that fails means that the rule does something else.",
            HowToFix: "Change the rule or the example until both say the same.",
            NotSuppressible));

    /// <summary>A rule that no example shows to fire.</summary>
    public static readonly RuleDescriptor UnprovenRule = Describe(
        "NM0943", "unproven-rule", "No example shows that the house rule fires",
        "No `bad` example shows that the rule `{0}` ever fires.",
        new(Why: "A rule that never fires looks like copy without faults.",
            HowToFix: "Add a line `bad \"…\"` with words that the rule should find.",
            NotSuppressible));

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<RuleDescriptor> All =
    [
        UnreadableLine, UnknownKind, UnknownAttribute, BadValue, BadName, IncompleteRule, RepeatedClause, MisplacedClause, UnknownPlaceholder, BadPattern,
        BadGivenLine, FailedExample, UnprovenRule,
    ];

    private static RuleDescriptor Describe(string id, string name, string title, string message, Guidance guidance) =>
        new(id, name, RuleCategory.Engine, Severity.Error, Preset.Light, title, message, guidance, Guides: [], FixKind.None, Since: "1.0");
}
