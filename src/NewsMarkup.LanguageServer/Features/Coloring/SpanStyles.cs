using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Coloring;

/// <summary>Tells how the words of a span are coloured: by its kind and by who speaks.</summary>
internal sealed class SpanStyles(ArticleModel article)
{
    private readonly Dictionary<TextSpan, Attribution> _attributions = AttributionsByPart.Of(article);

    /// <summary>The style of a span's words; null where they keep the style of what is around them, as emphasis does.</summary>
    public TokenStyle? Of(SpanSyntax span)
    {
        if (span.Block.KindToken is not { } kind)
            return span.Block.Mentions is [var first, ..] && article.Scope.Find(first.Id) is { } declaration ? Of(declaration) : null;
        return article.Vocabulary.SpanKind(kind.Characters) switch
        {
            { Role: SpanRole.Claim } => Saying(TokenType.Claim, span),
            { Role: SpanRole.Quote } => Saying(TokenType.Quote, span),
            { Role: SpanRole.Cue } => new TokenStyle(TokenType.Cue),
            { Role: SpanRole.Block } => new TokenStyle(TokenType.Block),
            { Role: SpanRole.Note } => new TokenStyle(TokenType.Comment),
            { Name: "fact" } => new TokenStyle(TokenType.Fact),
            { Name: "date" or "number" } => new TokenStyle(TokenType.Figure),
            _ => null,
        };
    }

    /// <summary>The style of words that name what is declared.</summary>
    public static TokenStyle Of(Declaration declaration) => new(
        declaration.Kind switch
        {
            "person" => TokenType.Person,
            "org" or "group" => TokenType.Organisation,
            "place" => TokenType.Place,
            "source" => TokenType.Source,
            _ => TokenType.Entity,
        },
        declaration.Type == SourceType.Anonymous ? TokenModifiers.Anonymous : TokenModifiers.None);

    private TokenStyle Saying(TokenType type, SpanSyntax span) => _attributions.TryGetValue(span.Span, out var attribution)
        ? new TokenStyle(type, SpeakerOf(attribution) | StanceOf(attribution))
        : new TokenStyle(type);

    private static TokenModifiers SpeakerOf(Attribution attribution) => attribution switch
    {
        { NamesSource: false } => TokenModifiers.Unattributed,
        { Sources: [_, ..] sources } when sources.All(source => source.Type == SourceType.Anonymous) => TokenModifiers.Anonymous,
        _ => TokenModifiers.None,
    };

    private static TokenModifiers StanceOf(Attribution attribution) => attribution.Stance switch
    {
        Stance.Denies => TokenModifiers.Denial,
        Stance.Doubts => TokenModifiers.Doubt,
        _ => TokenModifiers.None,
    };
}
