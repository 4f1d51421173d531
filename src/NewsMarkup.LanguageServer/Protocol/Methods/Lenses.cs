using System.Collections.Immutable;
using System.Text.Json;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Types;
using CodeLens = NewsMarkup.LanguageServer.Protocol.Types.CodeLens;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/codeLens</c> and <c>codeLens/resolve</c>: facts above the article and its declarations.</summary>
internal sealed class Lenses : Method
{
    /// <summary>Shows places; its arguments are a document, a position in it, and the places.</summary>
    private const string ShowPlaces = "newsmarkup.showPlaces";

    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with
    {
        CodeLensProvider = new CodeLensOptions(ResolveProvider: true),
    };

    public override void Bind(Session session)
    {
        session.Read(
            CodeLens.Method,
            asked => asked.TextDocument.Uri,
            (asked, reading) => session.Live.Settings.Of(reading.Document.Path).HasCodeLenses
                ?
                [
                    .. CodeLenses.In(reading.Document).Select(lens => new CodeLens(
                        reading.RangeOf(lens.Span), Data: LspJson.ElementOf(new CodeLensData(asked.TextDocument.Uri, lens.Id)))),
                ]
                : [],
            WhenStale.AskAgain);
        session.Resolve<CodeLens, CodeLensData>(
            CodeLens.Resolve,
            lens => lens.Data,
            data => data.Uri,
            (lens, data, reading) => CodeLenses.Facts(reading.Document, data.Id) is { } facts
                ? lens with { Command = CommandOf(facts, lens.Range.Start, data.Uri, reading, session.Client) }
                : lens);
    }

    /// <summary>The line; where the client cannot show places, no more than that.</summary>
    private static Command CommandOf(CodeLensFacts facts, Position at, string uri, Reading reading, ClientCapabilities client)
    {
        if (facts.Locations.IsEmpty || !client.Does(ShowPlaces))
            return new Command(facts.Title, Name: "");
        IReadOnlyList<Location> places = [.. facts.Locations.Select(location => reading.Translator.LocationOf(reading.Workspace, location))];
        ImmutableArray<JsonElement> arguments = [LspJson.ElementOf(uri), LspJson.ElementOf(at), LspJson.ElementOf(places)];
        return new Command(facts.Title, ShowPlaces, arguments);
    }
}
