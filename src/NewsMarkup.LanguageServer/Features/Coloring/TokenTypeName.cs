namespace NewsMarkup.LanguageServer.Features.Coloring;

/// <summary>A type of token as editors know it.</summary>
/// <param name="Name">Its name in the protocol.</param>
/// <param name="Standard">The protocol's own type whose colour it has where a theme knows no better; the same as the name for those that are standard.</param>
internal sealed record TokenTypeName(string Name, string Standard);
