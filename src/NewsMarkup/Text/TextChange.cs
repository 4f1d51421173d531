namespace NewsMarkup.Text;

/// <summary>An edit: what stands at <paramref name="Span"/> gives way to <paramref name="NewText"/>.</summary>
/// <param name="Span">The replaced range, in UTF-16 offsets of the text before the edit; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards; empty for a deletion.</param>
public readonly record struct TextChange(TextSpan Span, string NewText);
