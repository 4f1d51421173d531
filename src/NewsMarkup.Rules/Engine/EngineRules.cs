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

    /// <summary>A suppression that allows nothing.</summary>
    public static readonly RuleDescriptor UnusedSuppression = Describe(
        "NM0902", "unused-suppression",
        title: "Suppression has no effect",
        message: "The suppression of `{0}` has no effect: {1}.",
        why: "What is allowed and no longer there would be allowed again when it comes back, and nobody would know. "
            + "A suppression is not called unused where the rule is off, has failed or looks at several files, nor beside an error of the language, "
            + "which hides words from the rules: it may be needed.",
        howToFix: "Take it out.",
        FixKind.Safe,
        new(
            Fires:
            [
                """
                %% allow NM2001: the wire names no source
                [The dam will fail]{claim by="an engineer"}, an engineer said.
                """,
                """
                [The dam will fail]{claim by=@engineer allow=NM1001 because="the engineer is declared later"}.
                """,
            ],
            Silent:
            [
                """
                %% allow NM2001: the wire names no source
                [The dam will fail]{claim}, it said.
                """,
            ]));

    /// <summary>A suppression without a reason.</summary>
    public static readonly RuleDescriptor ReasonlessSuppression = Describe(
        "NM0903", "reasonless-suppression",
        title: "Suppression without a reason",
        message: "This suppression gives no reason, so it allows nothing.",
        why: "Whoever edits the article next must be able to tell a decision from a slip. Without a reason the findings stay.",
        howToFix: "Write why: `because=\"…\"` beside `allow=`, or the words after the colon of a `%% allow` line.",
        FixKind.None,
        new(
            Fires:
            [
                """
                %% allow NM2001
                [The dam will fail]{claim}, it said.
                """,
                """
                [The dam will fail]{claim allow=unattributed-claim}, it said.
                """,
            ],
            Silent:
            [
                """
                [The dam will fail]{claim allow=unattributed-claim because="the wire names no source"}, it said.
                """,
            ]));

    /// <summary>A suppression whose last day is past.</summary>
    public static readonly RuleDescriptor ExpiredSuppression = Describe(
        "NM0904", "expired-suppression",
        title: "Suppression has ended",
        message: "This suppression ended on {0}; what it allowed is reported again.",
        why: "The day was set so that somebody would look again.",
        howToFix: "Look again: take the suppression out and mend what it allowed, or give it a later day.",
        FixKind.Safe,
        new(
            Fires:
            [
                """
                %% allow NM2001: the name follows tonight (until 2020-03-14)
                [The dam will fail]{claim}, it said.
                """,
                """
                [The dam will fail]{claim allow=NM2001 because="the name follows" until=2020-03-14}, it said.
                """,
            ],
            Silent:
            [
                """
                [The dam will fail]{claim allow=NM2001 because="an archive piece" until=2999-12-31}, it said.
                """,
            ]));

    /// <summary>A suppression of a rule that does not exist.</summary>
    public static readonly RuleDescriptor UnknownSuppression = Describe(
        "NM0905", "unknown-suppression",
        title: "Suppression of a rule that does not exist",
        message: "There is no rule `{0}`.",
        why: "A slip in the name of a rule allows nothing, and looks as if it did.",
        howToFix: "Correct the id or the name; `newsmarkup explain` knows both. A rule of your house must be loaded by the project.",
        FixKind.Suggested,
        new(
            Fires:
            [
                """
                [The dam will fail]{claim allow=unatributed-claim because="the wire names no source"}, it said.
                """,
            ],
            Silent:
            [
                """
                [The dam will fail]{claim allow=Unattributed-Claim because="the wire names no source"}, it said.
                """,
            ]));

    /// <summary>An entry of a baseline that is no longer found.</summary>
    public static readonly RuleDescriptor StaleBaseline = Describe(
        "NM0906", "stale-baseline",
        title: "Baseline knows what is no longer there",
        message: "The baseline knows a finding of {0} in `{1}` that is no longer there.",
        why: "A finding that was mended and comes back would be hidden. An article that this run does not check, and a rule that is off, are passed by.",
        howToFix: "`newsmarkup baseline --update` takes it out.",
        FixKind.None,
        RuleExamples.None);

    /// <summary>A baseline that cannot be read.</summary>
    public static readonly RuleDescriptor BadBaseline = new(
        "NM0908", "bad-baseline", RuleCategory.Engine, Severity.Error, Preset.Light,
        Title: "Baseline cannot be read",
        Message: "This baseline cannot be read: {0}.",
        Guidance: new(
            Why: "What the file was to hide is shown as new. Articles are checked all the same; the run ends with 2.",
            HowToFix: "Take the file back from version control, mend the place, or delete it and let `newsmarkup baseline` write it anew.",
            WhenToSuppress: "Never: it is about the baseline, not about an article."),
        Guides: [], FixKind.None, Since: "1.0");

    /// <summary>A suppression that cannot be read.</summary>
    public static readonly RuleDescriptor BadSuppression = Describe(
        "NM0907", "bad-suppression",
        title: "Suppression cannot be read",
        message: "This suppression cannot be read: {0}.",
        why: "A line that was meant to allow something and does not is seen by nobody, since the text does not show it.",
        howToFix: "The form is `%% allow NM2001, NM2004: reason (until 2026-12-31)`, on a line of its own before the paragraph or in the header; "
            + "on a span, `allow=NM2001,NM2004 because=\"reason\" until=2026-12-31`. A remark begins with another word than `allow`.",
        FixKind.None,
        new(
            Fires:
            [
                """
                %% allow NM2001 NM2002: the wire names no source
                [The dam will fail]{claim}, it said.
                """,
                """
                [The dam will fail]{claim because="the wire names no source"}, it said.
                """,
            ],
            Silent:
            [
                """
                %% allowed by the lawyers
                [The dam will fail]{claim by="an engineer"}, an engineer said.
                """,
            ]));

    /// <summary>The finding that says that a rule failed.</summary>
    internal static Diagnostic Crash(Rule rule, Location place, Exception exception)
    {
        var ids = string.Join(", ", rule.Descriptors.Select(descriptor => descriptor.Id));
        return new Diagnostic(RuleCrashed, place, ids.Length > 0 ? ids : rule.GetType().Name, exception.Message.TrimEnd('.'));
    }

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<RuleDescriptor> All =
        [RuleCrashed, UnusedSuppression, ReasonlessSuppression, ExpiredSuppression, UnknownSuppression, StaleBaseline, BadSuppression, BadBaseline];

    private static RuleDescriptor Describe(
        string id, string name, string title, string message, string why, string howToFix, FixKind fix, RuleExamples examples) =>
        new(
            id, name, RuleCategory.Engine, Severity.Warning, Preset.Light, title, message,
            new Guidance(why, howToFix, WhenToSuppress: "Never: a project that does not want to know turns the rule off."),
            Guides: [], fix, Since: "1.0")
        {
            Examples = examples,
        };
}
