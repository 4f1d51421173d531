using System.Collections.Immutable;

namespace NewsMarkup.LanguageServer.Features.Coloring;

/// <summary>The names of token types and modifiers, in the order of their numbers.</summary>
internal static class TokenLegend
{
    /// <summary>The types.</summary>
    public static readonly ImmutableArray<TokenTypeName> Types = [.. Enum.GetValues<TokenType>().Select(NameOf)];

    /// <summary>The modifiers, from the lowest bit up; <c>declaration</c> is a standard one.</summary>
    public static readonly ImmutableArray<string> Modifiers = ["declaration", "anonymous", "unattributed", "denial", "doubt"];

    private static TokenTypeName NameOf(TokenType type) => type switch
    {
        TokenType.Tag => new("tag", "operator"),
        TokenType.Kind => new("keyword", "keyword"),
        TokenType.AttributeKey => new("property", "property"),
        TokenType.AttributeValue => new("string", "string"),
        TokenType.Id => new("variable", "variable"),
        TokenType.SpanName => new("label", "label"),
        TokenType.HeaderKey => new("headerKey", "property"),
        TokenType.HeaderValue => new("headerValue", "string"),
        TokenType.Comment => new("comment", "comment"),
        TokenType.Escape => new("escape", "regexp"),
        TokenType.Person => new("person", "class"),
        TokenType.Organisation => new("org", "interface"),
        TokenType.Place => new("place", "namespace"),
        TokenType.Entity => new("entity", "type"),
        TokenType.Source => new("source", "typeParameter"),
        TokenType.Claim => new("claim", "parameter"),
        TokenType.Quote => new("quote", "string"),
        TokenType.Fact => new("fact", "enumMember"),
        TokenType.Cue => new("cue", "function"),
        TokenType.Figure => new("number", "number"),
        TokenType.Block => new("block", "struct"),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A type of token without a name."),
    };
}
