using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>What a <c>%% allow</c> line says; places are counted from the line's begin.</summary>
/// <param name="Rules">The ids or names, each with its place.</param>
/// <param name="Reason">The reason; null when none is given.</param>
/// <param name="Until">What stands for the last day, not looked at yet; null when nothing does.</param>
internal sealed record AllowLine(ImmutableArray<PlacedText> Rules, string? Reason, PlacedText? Until);

/// <summary>A word of a line.</summary>
/// <param name="Value">The word.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record PlacedText(string Value, TextSpan Place);
