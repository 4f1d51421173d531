using System.Collections.Immutable;

namespace NewsMarkup.Diagnostics;

/// <summary>The rules of the notation (NM00xx). They cannot be lowered or suppressed.</summary>
public static class SyntaxRules
{
    private const string NotSuppressible = "Never: the rest of the tools rely on the notation being whole.";

    /// <summary>A file that is not UTF-8.</summary>
    public static readonly RuleDescriptor BadEncoding = Describe(
        "NM0001", "bad-encoding", "File is not UTF-8",
        "This file is not UTF-8: byte {0} (0x{1}) belongs to no character.",
        new(Why: "A guess at the encoding would change names and quotes without anybody seeing it.",
            HowToFix: "Save the file as UTF-8 in your editor, or convert it: iconv -f WINDOWS-1252 -t UTF-8 old.news > new.news",
            NotSuppressible));

    /// <summary>An attribute block with no closing brace.</summary>
    public static readonly RuleDescriptor UnclosedBlock = Describe(
        "NM0002", "unclosed-block", "Tag is never closed",
        "This tag is never closed: `}` is missing.",
        new(Why: "Where a tag ends has to be guessed when its brace is missing; words of the article could be taken for attributes.",
            HowToFix: "Write `}` after the last attribute. If the brace is text, write `]\\{`.",
            NotSuppressible),
        FixKind.Suggested);

    /// <summary>Something in an attribute block that is no attribute.</summary>
    public static readonly RuleDescriptor UnexpectedText = Describe(
        "NM0003", "unexpected-text", "Tag cannot be read",
        "Unexpected text in this tag: {0}.",
        new(Why: "What a tag says must be beyond doubt; half a tag is not guessed at.",
            HowToFix: "A tag holds one kind, `@id`, `#id` and `key=value`, separated by blanks. Put a value of several words between quotation marks.",
            NotSuppressible));

    /// <summary>An attribute block that follows no bracket.</summary>
    public static readonly RuleDescriptor TagWithoutBracket = Describe(
        "NM0004", "tag-without-bracket", "Tag without brackets",
        "This looks like a tag, but no bracketed words stand right before it; it will be published as text.",
        new(Why: "A tag belongs to words in brackets, with nothing between `]` and `{`. Without them the tag itself is published.",
            HowToFix: "Put the words in brackets: `[words]{claim}`. If the braces are text, write `\\{`.",
            NotSuppressible),
        severity: Severity.Hint);

    /// <summary>Tags inside tags beyond any use.</summary>
    public static readonly RuleDescriptor NestingTooDeep = Describe(
        "NM0005", "nesting-too-deep", "Tags nested too deep",
        "Tags stand {0} here; the outer ones are read as text.",
        new(Why: "Real articles nest tags seven deep at most; more is a slip or an attack.",
            HowToFix: "Take out the outer tags.",
            NotSuppressible));

    /// <summary>A line of the header that is no header item.</summary>
    public static readonly RuleDescriptor BadHeaderLine = Describe(
        "NM0006", "bad-header-line", "Header line cannot be read",
        "This header line cannot be read: {0}.",
        new(Why: "What the header says is the article's record; a line that is skipped is a fact that is lost.",
            HowToFix: "A header line is `key: value`, a declaration such as `@person reyes \"Elena Reyes\" {role=\"minister\"}`, "
                + "`@use \"file\"`, a `%%` comment or blank.",
            NotSuppressible));

    /// <summary>A header with no closing line.</summary>
    public static readonly RuleDescriptor UnclosedHeader = Describe(
        "NM0007", "unclosed-header", "Header is never closed",
        "The header is never closed: a line `---` is missing after its last line.",
        new(Why: "Without its closing line nobody can tell where the article begins.",
            HowToFix: "Write `---` on a line of its own after the last line of the header.",
            NotSuppressible),
        FixKind.Safe);

    /// <summary>Half a surrogate pair.</summary>
    public static readonly RuleDescriptor LoneSurrogate = Describe(
        "NM0008", "lone-surrogate", "Half a character",
        "Half a character (U+{0}) stands here; it cannot be saved or published.",
        new(Why: "A surrogate without its other half is no character: no file and no standard format can hold it.",
            HowToFix: "Delete it and type the character again.",
            NotSuppressible));

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<RuleDescriptor> All =
        [BadEncoding, UnclosedBlock, UnexpectedText, TagWithoutBracket, NestingTooDeep, BadHeaderLine, UnclosedHeader, LoneSurrogate];

    private static RuleDescriptor Describe(
        string id, string name, string title, string message, Guidance guidance, FixKind fix = FixKind.None, Severity severity = Severity.Error) =>
        new(id, name, RuleCategory.Syntax, severity, Preset.Light, title, message, guidance, Guides: [], fix, Since: "1.0");
}
