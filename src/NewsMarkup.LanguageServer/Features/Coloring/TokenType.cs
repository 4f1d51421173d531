namespace NewsMarkup.LanguageServer.Features.Coloring;

/// <summary>What characters are, for colours; the number is that of the type's name in <see cref="TokenLegend"/>.</summary>
internal enum TokenType
{
    /// <summary>Brackets, braces and signs: what an editor may dim.</summary>
    Tag,

    /// <summary>A kind: <c>claim</c>, <c>person</c>.</summary>
    Kind,

    /// <summary>The key of an attribute.</summary>
    AttributeKey,

    /// <summary>A value of an attribute.</summary>
    AttributeValue,

    /// <summary><c>@id</c>.</summary>
    Id,

    /// <summary><c>#name</c>.</summary>
    SpanName,

    /// <summary>The key of a header line.</summary>
    HeaderKey,

    /// <summary>What follows the key.</summary>
    HeaderValue,

    /// <summary>A comment line, a note.</summary>
    Comment,

    /// <summary>A backslash with the character it makes plain text.</summary>
    Escape,

    /// <summary>Words that name a person.</summary>
    Person,

    /// <summary>Words that name an organisation or a group.</summary>
    Organisation,

    /// <summary>Words that name a place.</summary>
    Place,

    /// <summary>Words that name another entity.</summary>
    Entity,

    /// <summary>Words that name a source.</summary>
    Source,

    /// <summary>The words of a claim.</summary>
    Claim,

    /// <summary>The words of a quote.</summary>
    Quote,

    /// <summary>The words of a fact.</summary>
    Fact,

    /// <summary>The words that attribute.</summary>
    Cue,

    /// <summary>A date or a figure.</summary>
    Figure,

    /// <summary>A heading, a caption or another block.</summary>
    Block,
}
