namespace NewsMarkup.Diagnostics;

/// <summary>What a rule tells its reader, in whole sentences.</summary>
/// <param name="Why">What goes wrong for readers or desks when the rule is broken.</param>
/// <param name="HowToFix">What to do about a finding.</param>
/// <param name="WhenToSuppress">When a finding is right and the text is right too; or that there is no such case.</param>
public sealed record Guidance(string Why, string HowToFix, string WhenToSuppress);
