namespace BrokenRules;

/// <summary>A rule that is not public.</summary>
internal sealed class Hidden() : DeskRule("DESK103", "hidden");
