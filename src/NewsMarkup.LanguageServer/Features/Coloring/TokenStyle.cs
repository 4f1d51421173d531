namespace NewsMarkup.LanguageServer.Features.Coloring;

/// <summary>How the words of a span are coloured.</summary>
/// <param name="Type">What they are.</param>
/// <param name="Modifiers">What else is to be seen.</param>
internal sealed record TokenStyle(TokenType Type, TokenModifiers Modifiers = TokenModifiers.None);
