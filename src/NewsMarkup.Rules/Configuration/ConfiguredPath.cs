using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Configuration;

/// <summary>A path or a glob that a configuration names.</summary>
/// <param name="Written">As it is written.</param>
/// <param name="Path">Where it leads, seen from where the configuration's own path is seen from.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ConfiguredPath(string Written, string Path, Location Place);
