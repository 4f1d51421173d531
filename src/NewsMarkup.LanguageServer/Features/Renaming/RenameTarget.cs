using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Renaming;

/// <summary>An id that can be renamed.</summary>
/// <param name="Span">Where it stands, without its sign.</param>
/// <param name="Placeholder">The id as it is.</param>
internal sealed record RenameTarget(TextSpan Span, string Placeholder);
