using NewsMarkup.Diagnostics;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>A place where something is named.</summary>
/// <param name="Location">The id, without its sign.</param>
/// <param name="IsDeclaration">True where the name is given.</param>
internal sealed record Reference(Location Location, bool IsDeclaration);
