using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Coloring;

/// <summary>Tokens as the protocol sends them: five numbers each, the place counted from the token before.</summary>
internal static class TokenEncoding
{
    private const int Numbers = 5;

    /// <summary>Line and character from the token before, length, type, modifiers; for tokens in the order of the text. O(tokens × log lines).</summary>
    public static ImmutableArray<int> Of(ImmutableArray<Token> tokens, LineMap lines)
    {
        var numbers = ImmutableArray.CreateBuilder<int>(tokens.Length * Numbers);
        var before = new LinePosition(0, 0);
        foreach (var token in tokens)
        {
            var at = lines.PositionOf(token.Span.Start);
            numbers.Add(at.Line - before.Line);
            numbers.Add(at.Line == before.Line ? at.Character - before.Character : at.Character);
            numbers.Add(token.Span.Length);
            numbers.Add((int)token.Type);
            numbers.Add((int)token.Modifiers);
            before = at;
        }

        return numbers.MoveToImmutable();
    }
}
