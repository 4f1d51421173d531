using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Configuration;

/// <summary>A setting and where it stands.</summary>
/// <param name="Value">The setting.</param>
/// <param name="Place">Its place in a configuration.</param>
public readonly record struct Located<T>(T Value, Location Place);
