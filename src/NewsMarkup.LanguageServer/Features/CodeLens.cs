using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>A place above which an editor shows a line of facts, which is worked out once the place is on the screen.</summary>
/// <param name="Span">The place.</param>
/// <param name="Id">The id of the declaration that the facts are about; null for those of the article.</param>
internal sealed record CodeLens(TextSpan Span, string? Id);
