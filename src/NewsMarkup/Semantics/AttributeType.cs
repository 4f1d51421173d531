namespace NewsMarkup.Semantics;

/// <summary>What an attribute takes.</summary>
public enum AttributeType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>A date, a time or an interval in ISO 8601.</summary>
    When,

    /// <summary>A calendar day in ISO 8601.</summary>
    Day,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Sources: <c>@id</c>s, or descriptions of sources that are not declared.</summary>
    Sources,

    /// <summary>Entities or sources: <c>@id</c>s.</summary>
    Entities,

    /// <summary>One entity or source: <c>@id</c>.</summary>
    Entity,

    /// <summary>One organisation: the <c>@id</c> of an <c>@org</c>.</summary>
    Organisation,

    /// <summary>Spans of the article: <c>#id</c>s.</summary>
    Spans,

    /// <summary>One span of the article: <c>#id</c>.</summary>
    Span,

    /// <summary>A declared review: <c>@id</c>.</summary>
    Review,

    /// <summary>Ids or names of rules.</summary>
    Rules,
}
