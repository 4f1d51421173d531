using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>A word of a text with its sketch, so that many sets of phrases are asked for it at the cost of one look.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Sketch">Its <see cref="WordSketch.Of"/>.</param>
internal readonly record struct SketchedWord(TextSpan Span, int Sketch);
