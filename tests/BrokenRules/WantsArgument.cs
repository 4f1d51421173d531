namespace BrokenRules;

/// <summary>A rule that no loader can make.</summary>
public sealed class WantsArgument(string id) : DeskRule(id, "wants-argument");
