namespace BrokenRules;

/// <summary>A rule with nothing wrong.</summary>
public sealed class Works() : DeskRule("DESK100", "works");
