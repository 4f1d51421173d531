using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Cli.Files;

/// <summary>Where configurations come from, and what has the last word over them.</summary>
/// <param name="File">The configuration of all articles; null where each has the nearest one.</param>
/// <param name="IsNone">True where no configuration is read.</param>
/// <param name="Rules">What the command line says about rules.</param>
internal sealed record ConfigurationChoice(string? File, bool IsNone, RuleOverrides Rules);
