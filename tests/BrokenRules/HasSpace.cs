namespace BrokenRules;

/// <summary>A rule with a name that nobody could write into a tag.</summary>
public sealed class HasSpace() : DeskRule("DESK102", "has space");
