namespace BrokenRules;

/// <summary>A rule with the name of one that comes with NewsMarkup.</summary>
public sealed class TakesName() : DeskRule("DESK101", "unattributed-claim");
