using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>initialize</c> and <c>initialized</c>: each side says what it can do.</summary>
/// <param name="methods">The other methods.</param>
/// <param name="endWith">Ends the server with a process, given its id.</param>
internal sealed class Initialization(ImmutableArray<Method> methods, Action<int> endWith) : Method
{
    private static readonly string _version = typeof(Initialization).Assembly.GetName().Version!.ToString(fieldCount: 3);

    private ImmutableArray<string> _roots = [];

    public override void Bind(Session session)
    {
        session.Connection.Answer(InitializeResult.Method, (client, _) => Task.FromResult(Initialize(session, client)));
        session.Connection.Hear(InitializeResult.Initialized, _ =>
        {
            session.ChangeRoots(removed: [], _roots);
            foreach (var method in methods)
                method.Begin(session);
        });
    }

    private InitializeResult Initialize(Session session, InitializeParams client)
    {
        var capabilities = new ClientCapabilities(client.Capabilities, client.ClientInfo?.Name);
        _roots = [.. client.WorkspaceFolders?.Select(folder => folder.Uri) ?? (client.RootUri is { } root ? [root] : [])];
        session.Begin(capabilities, _roots is [var first, ..] ? DocumentPath.Of(first, "/") : null);
        session.IsTraced = client.Trace is "messages" or "verbose";
        if (client.ProcessId is { } id)
            endWith(id);
        var offered = methods.Aggregate(
            new ServerCapabilities { PositionEncoding = NameOf(capabilities.Encoding) }, (offered, method) => method.Offer(offered, capabilities));
        return new InitializeResult(offered, new ServerInfo("NewsMarkup", _version));
    }

    private static string NameOf(PositionEncoding encoding) => encoding switch
    {
        PositionEncoding.Utf8 => "utf-8",
        PositionEncoding.Utf32 => "utf-32",
        _ => "utf-16",
    };
}
