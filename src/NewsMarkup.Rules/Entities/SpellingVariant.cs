using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A spelling that is not the usual one.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Found">How it is spelled there.</param>
/// <param name="Usual">How its declaration spells it, or else its first mention.</param>
internal sealed record SpellingVariant(TextSpan Span, string Found, string Usual);
