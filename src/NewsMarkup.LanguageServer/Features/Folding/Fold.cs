using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Folding;

/// <summary>Lines that can be folded into the first of them.</summary>
/// <param name="Span">From somewhere on the first line to somewhere on the last, which is another line.</param>
/// <param name="Kind">What they are.</param>
internal sealed record Fold(TextSpan Span, FoldKind Kind);
