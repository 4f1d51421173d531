using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>When a suppression ends.</summary>
/// <param name="Day">The last day on which it holds.</param>
/// <param name="Place">Where that is written.</param>
public sealed record SuppressionEnd(DateOnly Day, Location Place);
