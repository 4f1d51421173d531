using NewsMarkup.LanguageServer.Features;
using TagPlace = NewsMarkup.LanguageServer.Protocol.Types.TagPlace;
using TextPlace = NewsMarkup.LanguageServer.Protocol.Types.TextPlace;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>newsmarkup/tags</c> and <c>newsmarkup/textPlace</c>: what is notation and what is copy.</summary>
internal sealed class ReadingView : Method
{
    public override void Bind(Session session)
    {
        session.Read(
            TagPlace.Method,
            asked => asked.TextDocument.Uri,
            (_, reading) =>
            [
                .. TagPlaces.Of(reading.Document)
                    .Select(tag => new TagPlace(reading.RangeOf(tag.Span), reading.RangeOf(tag.Words), tag.Kind, tag.Speakers)),
            ]);
        session.Read(
            TextPlace.Method,
            asked => asked.TextDocument.Uri,
            (asked, reading) => new TextPlace(reading.Document.Article.Text.FromSource(reading.OffsetOf(asked.Position))));
    }
}
