using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Coloring;

/// <summary>Tokens as the protocol sends them: five numbers each, the place counted from the token before.</summary>
internal static class TokenEncoding
{
    private const int Numbers = 5;

    /// <summary>Line and character from the token before, length, type, modifiers. O(tokens × log lines + length).</summary>
    /// <param name="tokens">The tokens, in the order of the text.</param>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="widthOf">How long a client counts a span of one line.</param>
    public static ImmutableArray<int> Of(ImmutableArray<Token> tokens, LineMap lines, Func<TextSpan, int> widthOf)
    {
        var numbers = ImmutableArray.CreateBuilder<int>(tokens.Length * Numbers);
        var (line, counted) = (0, 0);
        foreach (var token in tokens)
        {
            var at = lines.PositionOf(token.Span.Start);
            numbers.Add(at.Line - line);
            numbers.Add(widthOf(TextSpan.FromBounds(at.Line == line ? counted : token.Span.Start - at.Character, token.Span.Start)));
            numbers.Add(widthOf(token.Span));
            numbers.Add((int)token.Type);
            numbers.Add((int)token.Modifiers);
            (line, counted) = (at.Line, token.Span.Start);
        }

        return numbers.MoveToImmutable();
    }
}
