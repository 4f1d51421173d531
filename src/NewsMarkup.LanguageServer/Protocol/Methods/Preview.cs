using NewsMarkup.Compile;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>newsmarkup/compiled</c> and <c>newsmarkup/formats</c>: the compiled article, and what it can be compiled to.</summary>
internal sealed class Preview : Method
{
    public override void Bind(Session session)
    {
        session.Read(
            CompiledArticle.Method,
            asked => asked.TextDocument.Uri,
            (asked, reading) =>
            {
                var to = FormatOf(asked.To ?? OutputFormats.All[0].Name);
                return new CompiledArticle(
                    to.Name, [.. Features.CompiledArticle.Of(reading.Document, to).Select(part => new CompiledPart(part.Extension, part.Content))]);
            });
        session.Connection.Answer(
            CompileFormat.Method,
            (_, _) => Task.FromResult<IReadOnlyList<CompileFormat>>(
            [
                .. OutputFormats.All.Select(format => new CompileFormat(format.Name, format.Title, [.. format.Parts.Select(part => part.Extension)])),
            ]));
    }

    private static OutputFormat FormatOf(string name) =>
        OutputFormats.Find(name) ?? throw new RequestFailure(
            ErrorCode.InvalidParams, $"`{name}` is no format; there are {string.Join(", ", OutputFormats.All.Select(format => format.Name))}.");
}
