namespace NewsMarkup.LanguageServer.Features.Names;

/// <summary>What sort of thing a name stands for.</summary>
internal enum NameKind
{
    /// <summary>An entity, a source or a review: <c>@reyes</c>.</summary>
    Declaration,

    /// <summary>A span of the article: <c>#warned</c>.</summary>
    Span,

    /// <summary>A register: the path in <c>@use "people.news"</c>.</summary>
    Register,

    /// <summary>A rule: what stands in <c>allow=NM2001</c> and <c>%% allow NM2001</c>.</summary>
    Rule,
}
