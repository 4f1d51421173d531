using NewsMarkup.Diagnostics;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>A finding as an editor shows it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="IsUnnecessary">True where the text may go without loss; editors fade it.</param>
internal sealed record Problem(Diagnostic Finding, bool IsUnnecessary)
{
    /// <summary>Where the rule is explained; null for a newsroom's own rules.</summary>
    public string? Page => Finding.Rule.Category == RuleCategory.House ? null : $"https://newsmarkup.org/docs/rules/{Finding.Rule.Id}.md";
}
