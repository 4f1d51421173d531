using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Words that attribute, such as a verb of speech.</summary>
/// <param name="Text">Where they stand in the article's text.</param>
/// <param name="Around">The innermost claim or quote that holds them; null for none.</param>
/// <param name="IsPreposition">True for words that name their source after them: according to.</param>
/// <param name="IsTagged">True for words that a tag says to attribute.</param>
internal readonly record struct SpeechCue(TextSpan Text, TaggedSpan? Around, bool IsPreposition, bool IsTagged);
