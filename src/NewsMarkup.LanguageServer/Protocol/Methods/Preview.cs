using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>newsmarkup/compiled</c>: the compiled article.</summary>
internal sealed class Preview : Method
{
    public override void Bind(Session session) => session.Read(
        CompiledArticle.Method,
        asked => asked.TextDocument.Uri,
        (_, reading) => new CompiledArticle(JsonDocument.Parse(Features.CompiledArticle.JsonOf(reading.Document)).RootElement));
}
