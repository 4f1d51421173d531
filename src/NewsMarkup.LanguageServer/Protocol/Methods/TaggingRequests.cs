using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Features.Tags;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.Semantics;
using Speaker = NewsMarkup.LanguageServer.Protocol.Types.Speaker;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>newsmarkup/speakers</c>, <c>names</c>, <c>wrap</c>, <c>declare</c> and <c>nextUntaggedQuote</c>: for editors with commands of their own for tagging.</summary>
internal sealed class TaggingRequests : Method
{
    public override void Bind(Session session)
    {
        session.Read(
            Speaker.Method,
            asked => asked.TextDocument.Uri,
            (asked, reading) =>
            [
                .. Tagging.Speakers(reading.Document, reading.SpanOf(asked.Range))
                    .Select(speaker => new Speaker(speaker.Ids, speaker.Name, speaker.Description, speaker.IsLikely, speaker.IsMentioned)),
            ]);
        session.Read(
            NameChoices.Method,
            asked => asked.TextDocument.Uri,
            (asked, reading) => Tagging.Names(reading.Document, reading.SpanOf(asked.Range)) is { } options
                ? ChoicesOf(options)
                : throw new RequestFailure(ErrorCode.RequestFailed, Tagging.NothingSelected));
        session.Read(WrapParams.Method, asked => asked.TextDocument.Uri, (asked, reading) => session.Wrap(reading, asked));
        session.Read(DeclareParams.Method, asked => asked.TextDocument.Uri, (asked, reading) => session.Declare(reading, asked));
        session.Read(
            UntaggedQuoteParams.Method,
            asked => asked.TextDocument.Uri,
            (asked, reading) => Tagging.NextUntaggedQuote(reading.Document, reading.OffsetOf(asked.Position), DirectionOf(asked)) is { } span
                ? new UntaggedQuote(reading.RangeOf(span))
                : null);
    }

    private static NameChoices ChoicesOf(NameOptions options) => new(
        options.Words,
        [.. options.Named.Select(declaration => ChoiceOf(declaration, isNamed: true)), .. options.Others.Select(declaration => ChoiceOf(declaration, isNamed: false))],
        [.. options.Kinds.Select(kind => new KindChoice(kind, KindNouns.Of(kind)))]);

    private static NameChoice ChoiceOf(Declaration declaration, bool isNamed) =>
        new(declaration.Id, declaration.Name, declaration.Attributes["role"] ?? KindNouns.Of(declaration.Kind), isNamed);

    private static Direction DirectionOf(UntaggedQuoteParams asked) => asked.Direction switch
    {
        null or "forward" => Direction.Forward,
        "backward" => Direction.Backward,
        _ => throw new RequestFailure(ErrorCode.InvalidParams, $"`direction` takes forward or backward, not \"{asked.Direction}\"."),
    };
}
