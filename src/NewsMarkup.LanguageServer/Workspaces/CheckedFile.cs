using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>What was found in a file.</summary>
/// <param name="ResultId">What stands for exactly these findings.</param>
/// <param name="Problems">The findings.</param>
internal sealed record CheckedFile(string ResultId, ImmutableArray<Problem> Problems);
