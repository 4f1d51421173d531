using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Coloring;

/// <summary>Characters of one line that have one colour.</summary>
/// <param name="Span">Where they stand, in UTF-16 offsets of the file.</param>
/// <param name="Type">What they are.</param>
/// <param name="Modifiers">What else is to be seen.</param>
internal readonly record struct Token(TextSpan Span, TokenType Type, TokenModifiers Modifiers);
