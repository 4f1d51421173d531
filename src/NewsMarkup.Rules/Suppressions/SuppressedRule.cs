using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>A rule as a suppression names it.</summary>
/// <param name="IdOrName">The id or name, as written.</param>
/// <param name="Place">Where it stands.</param>
public sealed record SuppressedRule(string IdOrName, Location Place);
