using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Highlights;

/// <summary>A place that belongs to what the cursor is on.</summary>
/// <param name="Span">The place.</param>
/// <param name="Kind">Why it is highlighted.</param>
internal sealed record Highlight(TextSpan Span, HighlightKind Kind);
