using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>newsmarkup/speakers</c>, <c>wrap</c>, <c>declare</c> and <c>nextUntaggedQuote</c>: for editors with commands of their own for tagging.</summary>
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
        session.Read(WrapParams.Method, asked => asked.TextDocument.Uri, (asked, reading) => session.Wrap(reading, asked));
        session.Read(DeclareParams.Method, asked => asked.TextDocument.Uri, (asked, reading) => session.Declare(reading, asked));
        session.Read(
            UntaggedQuoteParams.Method,
            asked => asked.TextDocument.Uri,
            (asked, reading) => Tagging.NextUntaggedQuote(reading.Document, reading.OffsetOf(asked.Position), DirectionOf(asked)) is { } span
                ? new UntaggedQuote(reading.RangeOf(span))
                : null);
    }

    private static Direction DirectionOf(UntaggedQuoteParams asked) => asked.Direction switch
    {
        null or "forward" => Direction.Forward,
        "backward" => Direction.Backward,
        _ => throw new RequestFailure(ErrorCode.InvalidParams, $"`direction` takes forward or backward, not \"{asked.Direction}\"."),
    };
}
