using NewsMarkup.LanguageServer.Features.Symbols;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Text;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;
using WorkspaceSymbol = NewsMarkup.LanguageServer.Protocol.Types.WorkspaceSymbol;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary>
/// <c>workspace/symbol</c> and <c>workspaceSymbol/resolve</c>: people, sources and articles in all files. A range needs the file's text, so it comes
/// later where the client can wait for it.
/// </summary>
internal sealed class FindSymbols : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with
    {
        WorkspaceSymbolProvider = new WorkspaceSymbolOptions(ResolveProvider: true),
    };

    public override void Bind(Session session)
    {
        session.Connection.Answer(WorkspaceSymbolParams.Method, (asked, cancellation) =>
        {
            var workspace = session.Live.Current;
            return Task.Run<IReadOnlyList<WorkspaceSymbol>?>(() => Find(session, workspace, asked.Query), cancellation);
        });
        session.Resolve<WorkspaceSymbol, WorkspaceSymbolData>(
            WorkspaceSymbol.Resolve,
            symbol => symbol.Data,
            data => data.Uri,
            (symbol, data, reading) => symbol with
            {
                Location = new WorkspaceSymbolLocation(data.Uri, RangeOf(session, reading.Document.Text, data.Start, data.End)),
            });
    }

    private static List<WorkspaceSymbol> Find(Session session, Workspace workspace, string query)
    {
        var found = WorkspaceSymbols.Find(workspace, query);
        if (session.Client.Names("location.range", "workspace", "symbol", "resolveSupport", "properties"))
            return [.. found.Select(symbol => Of(symbol, workspace, range: null))];
        var texts = found.Select(symbol => symbol.Path).Distinct().ToDictionary(path => path, path => TextOf(workspace, path), StringComparer.Ordinal);
        return [.. found.Select(symbol => Of(symbol, workspace, RangeOf(session, texts[symbol.Path], symbol.Span.Start, symbol.Span.End)))];
    }

    private static WorkspaceSymbol Of(Features.Symbols.WorkspaceSymbol symbol, Workspace workspace, Range? range)
    {
        var uri = Translator.UriOf(workspace, symbol.Path);
        return new WorkspaceSymbol(
            symbol.Name,
            SymbolIcon.Of(symbol.Role),
            new WorkspaceSymbolLocation(uri, range),
            symbol.Detail.Length == 0 ? null : symbol.Detail,
            range is null ? LspJson.ElementOf(new WorkspaceSymbolData(uri, symbol.Span.Start, symbol.Span.End)) : null);
    }

    private static SourceText TextOf(Workspace workspace, string path) =>
        workspace.Files.Read(path) is FileContent.Decoded decoded ? decoded.Text : new SourceText("");

    /// <summary>The range, as near as the text allows: since it was remembered, the file may have become shorter.</summary>
    private static Range RangeOf(Session session, SourceText text, int start, int end) => session.Translator.RangeOf(
        text, TextSpan.FromBounds(Math.Clamp(start, 0, text.Length), Math.Clamp(end, Math.Clamp(start, 0, text.Length), text.Length)));
}
