namespace BrokenRules;

/// <summary>A rule with the number of one that comes with NewsMarkup.</summary>
public sealed class TakesId() : DeskRule("NM2001", "takes-id");
