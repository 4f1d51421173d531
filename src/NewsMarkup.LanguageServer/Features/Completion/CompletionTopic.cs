namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>What an item is about, to ask for its documentation once somebody looks at it.</summary>
/// <param name="Kind">Among what the key is looked for.</param>
/// <param name="Key">A kind, a key, an id without its sign, a rule's id, a full path.</param>
/// <param name="Owner">Of an attribute, the kind that it stands on: <c>claim</c>, <c>@person</c>; else empty.</param>
internal sealed record CompletionTopic(CompletionTopicKind Kind, string Key, string Owner = "");

/// <summary>What an item can be about.</summary>
internal enum CompletionTopicKind
{
    /// <summary>A kind of span.</summary>
    SpanKind,

    /// <summary>A kind of declaration.</summary>
    DeclarationKind,

    /// <summary>An attribute of a kind.</summary>
    Attribute,

    /// <summary>A header key.</summary>
    HeaderKey,

    /// <summary>An entity, a source or a review.</summary>
    Entity,

    /// <summary>A claim with a name.</summary>
    Claim,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A register.</summary>
    Register,
}
