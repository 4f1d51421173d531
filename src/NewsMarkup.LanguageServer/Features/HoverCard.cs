using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>What is shown over a place.</summary>
/// <param name="Text">The card, as Markdown.</param>
/// <param name="Span">The range that it is about.</param>
internal sealed record HoverCard(string Text, TextSpan Span);
