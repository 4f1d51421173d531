namespace BrokenRules;

/// <summary>A rule with the id of another of the same assembly.</summary>
public sealed class WorksTwice() : DeskRule("DESK100", "works-twice");
