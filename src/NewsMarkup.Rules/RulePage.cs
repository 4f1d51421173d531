using System.Globalization;
using System.Text;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>A rule's page in the docs, as Markdown, made from its descriptor alone.</summary>
public static class RulePage
{
    /// <summary>The file's name in <c>docs/rules</c>.</summary>
    public static string FileName(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return $"{rule.Id}.md";
    }

    /// <summary>Where the pages are read; reports link to them.</summary>
    public const string Site = "https://newsmarkup.org";

    /// <summary>The address of a rule's page; null for a rule of a house, which has none.</summary>
    public static string? AddressOf(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return RuleCatalog.IsNumber(rule.Id) ? $"{Site}/rules/{rule.Id}" : null;
    }

    /// <summary>The page.</summary>
    public static string Of(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var page = new StringBuilder();
        Append(page, $"# {rule.Id} {rule.Name}");
        Append(page, $"{rule.Title}.");
        Append(page, $"| Level | On from preset | Fix | Category | Since |\n|---|---|---|---|---|\n"
            + $"| {Word(rule.Severity)} | {Word(rule.Preset)} | {FixWord(rule.Fix)} | {Word(rule.Category)} | {rule.Since} |");
        Append(page, $"> {rule.Message}");
        Append(page, $"**Why.** {rule.Guidance.Why}");
        Append(page, $"**What to do.** {rule.Guidance.HowToFix}");
        Append(page, $"**When to allow it.** {rule.Guidance.WhenToSuppress}");
        if (rule.IsLocked)
            Append(page, "It cannot be turned down or allowed.");
        else if (!rule.CanBeAllowed)
            Append(page, "A project may turn it off; an article cannot allow it.");
        AppendOptions(page, rule);
        AppendExamples(page, "It fires here", rule.Examples.Fires);
        AppendExamples(page, "It does not fire here", rule.Examples.Silent);
        if (!rule.Guides.IsEmpty)
            Append(page, "## Style guides\n\n" + string.Join('\n', rule.Guides.Select(guide => $"* {guide.Name}")));
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void AppendOptions(StringBuilder page, RuleDescriptor rule)
    {
        if (rule.Options.IsEmpty)
            return;
        var lines = rule.Options.Select(option => $"| `{option.Key}` | {TypeAndDefault(option)} | {option.Description} |");
        Append(page, $"## Options\n\n| Key | Value | Meaning |\n|---|---|---|\n{string.Join('\n', lines)}");
    }

    private static string TypeAndDefault(RuleOption option) => option switch
    {
        NumberOption number => string.Create(CultureInfo.InvariantCulture, $"number, {number.Default} unless set"),
        SwitchOption on => on.Default ? "true or false, true unless set" : "true or false, false unless set",
        _ => "list of words",
    };

    private static void AppendExamples(StringBuilder page, string title, IEnumerable<string> examples)
    {
        foreach (var (example, number) in examples.Select((example, number) => (example, number)))
            Append(page, $"{(number == 0 ? $"## {title}\n\n" : "")}```newsmarkup\n{example}\n```");
    }

    private static string FixWord(FixKind fix) => fix switch
    {
        FixKind.Safe => "safe",
        FixKind.Suggested => "suggested",
        FixKind.NeedsHuman => "needs a person",
        _ => "none",
    };

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static void Append(StringBuilder page, string block) => page.Append(block).Append("\n\n");
}
