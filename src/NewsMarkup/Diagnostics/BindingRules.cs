using System.Collections.Immutable;

namespace NewsMarkup.Diagnostics;

/// <summary>The rules of what tags refer to (NM1xxx). Those that are errors cannot be lowered or suppressed.</summary>
public static class BindingRules
{
    private const string NotSuppressible = "Never: what is meant must be known before anything can be said about it.";

    /// <summary>A reference to something that is not there.</summary>
    public static readonly RuleDescriptor UnresolvedId = Describe(
        "NM1001", "unresolved-id", "Id is not declared",
        "`{0}` is not declared.",
        new(Why: "A slip in an id would attribute a claim to nobody, or to the wrong person.",
            HowToFix: "Correct the id; or declare the entity in the header (`@person id \"Name\"`), or name the claim where it is made (`{claim #name}`).",
            NotSuppressible),
        FixKind.Suggested);

    /// <summary>Two declarations of one id.</summary>
    public static readonly RuleDescriptor DuplicateId = Describe(
        "NM1002", "duplicate-id", "Id is declared twice",
        "`{0}` is declared twice.",
        new(Why: "With two things under one id, nobody can tell who is meant.",
            HowToFix: "Give one of them another id.",
            NotSuppressible),
        FixKind.NeedsHuman);

    /// <summary>A kind that does not exist.</summary>
    public static readonly RuleDescriptor UnknownKind = Describe(
        "NM1003", "unknown-kind", "Unknown kind",
        "`{0}` is no kind of {1}.",
        new(Why: "What a tag means hangs on its kind; an unknown one says nothing to rules and outputs.",
            HowToFix: "Use a kind of the language, or add yours to newsmarkup.json. If the braces are text, write `]\\{`.",
            NotSuppressible),
        FixKind.Suggested);

    /// <summary>An attribute that its kind does not take.</summary>
    public static readonly RuleDescriptor UnknownAttribute = Describe(
        "NM1004", "unknown-attribute", "Attribute has no place here",
        "`{0}=` is no attribute of {1}.",
        new(Why: "An attribute that nothing reads looks as if it did something.",
            HowToFix: "Correct the key, or begin it with `x-` if it is your own.",
            WhenToSuppress: "When another tool reads the attribute and its key cannot begin with `x-`."),
        FixKind.Suggested, Severity.Warning);

    /// <summary>A value that its attribute does not take.</summary>
    public static readonly RuleDescriptor BadValue = Describe(
        "NM1005", "bad-value", "Value does not fit",
        "{0} is no value of {1}: it takes {2}.",
        new(Why: "Rules and outputs go by the value; one they do not know is lost.",
            HowToFix: "Write one of the values that the message names.",
            NotSuppressible),
        FixKind.Suggested);

    /// <summary>A key given twice that takes one value.</summary>
    public static readonly RuleDescriptor AttributeTwice = Describe(
        "NM1006", "attribute-twice", "Key is given twice",
        "`{0}` is given twice; the first one holds.",
        new(Why: "Of two values one is lost, and not necessarily the wrong one.",
            HowToFix: "Delete one of them.",
            WhenToSuppress: "Never needed: deleting one says the same."),
        FixKind.Suggested, Severity.Warning);

    /// <summary>A declaration that nothing refers to.</summary>
    public static readonly RuleDescriptor UnusedDeclaration = Describe(
        "NM1007", "unused-declaration", "Declaration is not used",
        "`{0}` is declared and never used.",
        new(Why: "A source that was cut from the copy stays on the record as if it had been heard.",
            HowToFix: "Delete the declaration, or tag where the article mentions it.",
            WhenToSuppress: "While you write: the hint goes away with the first mention."),
        FixKind.Suggested, Severity.Hint, Preset.House);

    /// <summary>Relations that run in a circle.</summary>
    public static readonly RuleDescriptor RelationCycle = Describe(
        "NM1008", "relation-cycle", "Relation comes back to itself",
        "`{0}=` comes back to this span itself.",
        new(Why: "A quote that goes on with itself, or a denial of itself, has no begin.",
            HowToFix: "Point it at the claim that comes first.",
            NotSuppressible));

    /// <summary>A block kind on a part of a paragraph.</summary>
    public static readonly RuleDescriptor BlockKindInsideParagraph = Describe(
        "NM1009", "block-kind-inside-paragraph", "Block kind inside a paragraph",
        "`{0}` is for a whole paragraph, and this one holds other text.",
        new(Why: "A heading or caption is a block of its own in every output.",
            HowToFix: "Put blank lines round the words, or bracket the whole paragraph.",
            NotSuppressible));

    /// <summary>A register that cannot be read.</summary>
    public static readonly RuleDescriptor UseNotFound = Describe(
        "NM1010", "use-not-found", "Register cannot be read",
        "The register `{0}` cannot be read: {1}.",
        new(Why: "Without the register, what it declares is unknown here.",
            HowToFix: "Correct the path; it counts from the folder of the file that holds the `@use`.",
            NotSuppressible));

    /// <summary>A register that uses itself.</summary>
    public static readonly RuleDescriptor UseCycle = Describe(
        "NM1011", "use-cycle", "Register uses itself",
        "The register `{0}` uses itself: {1}.",
        new(Why: "Registers that use each other in a circle hide which file declares what.",
            HowToFix: "Take out one `@use` of the circle, or move what both need to a third register.",
            NotSuppressible));

    /// <summary>A description that is also the id of something declared.</summary>
    public static readonly RuleDescriptor DescriptionIsId = Describe(
        "NM1012", "description-is-id", "Description is also an id",
        "`{0}` is a description here, and `@{0}` is declared.",
        new(Why: "Without its `@` the word describes a source of its own, which has nothing to do with the declared one.",
            HowToFix: "Write `@` before it if the declared one is meant; put it between quotation marks if not.",
            WhenToSuppress: "Put the words between quotation marks instead."),
        FixKind.Suggested, Severity.Hint);

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<RuleDescriptor> All =
    [
        UnresolvedId, DuplicateId, UnknownKind, UnknownAttribute, BadValue, AttributeTwice, UnusedDeclaration, RelationCycle,
        BlockKindInsideParagraph, UseNotFound, UseCycle, DescriptionIsId,
    ];

    private static RuleDescriptor Describe(
        string id, string name, string title, string message, Guidance guidance,
        FixKind fix = FixKind.None, Severity severity = Severity.Error, Preset preset = Preset.Light) =>
        new(id, name, RuleCategory.Meaning, severity, preset, title, message, guidance, Guides: [], fix, Since: "1.0");
}
