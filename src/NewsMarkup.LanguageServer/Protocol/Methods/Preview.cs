using NewsMarkup.Compile;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>newsmarkup/compiled</c>: the compiled article.</summary>
internal sealed class Preview : Method
{
    public override void Bind(Session session) => session.Read(
        CompiledArticle.Method,
        asked => asked.TextDocument.Uri,
        (asked, reading) =>
        {
            var to = FormatOf(asked.To ?? OutputFormats.All[0].Name);
            return new CompiledArticle(
                to.Name, [.. Features.CompiledArticle.Of(reading.Document, to).Select(part => new CompiledPart(part.Extension, part.Content))]);
        });

    private static OutputFormat FormatOf(string name) =>
        OutputFormats.Find(name) ?? throw new RequestFailure(
            ErrorCode.InvalidParams, $"`{name}` is no format; there are {string.Join(", ", OutputFormats.All.Select(format => format.Name))}.");
}
