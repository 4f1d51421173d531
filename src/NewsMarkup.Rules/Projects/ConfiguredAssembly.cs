using System.Collections.Immutable;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Rules.Projects;

/// <summary>An assembly that a configuration names, with the rules that hold for its articles.</summary>
/// <param name="Path">Where it is named.</param>
/// <param name="Rules">Its rules that can be used.</param>
public sealed record ConfiguredAssembly(ConfiguredPath Path, ImmutableArray<Rule> Rules);
