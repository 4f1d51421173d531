using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>
/// A client and its workspace. Changes are made on the thread that hears of them, in the order of the wire; what is read is taken from the workspace
/// of that moment and answered elsewhere, so that nothing waits for anything.
/// </summary>
internal sealed class Session(RpcConnection connection, LiveWorkspace live, FolderIndex folders, ILogger log)
{
    /// <summary>The client.</summary>
    public RpcConnection Connection { get; } = connection;

    /// <summary>The workspace.</summary>
    public LiveWorkspace Live { get; } = live;

    /// <summary>What keeps up with the files that are not open.</summary>
    public FolderIndex Folders { get; } = folders;

    /// <summary>Runs the rules.</summary>
    public CheckQueue Checks { get; } = new();

    /// <summary>For those who look after the server.</summary>
    public ILogger Log { get; } = log;

    /// <summary>What the client can do; nothing before it has said so.</summary>
    public ClientCapabilities Client { get; private set; } = ClientCapabilities.None;

    /// <summary>How the client counts.</summary>
    public Translator Translator { get; private set; } = new(PositionEncoding.Utf16, Folder: "/");

    /// <summary>The client has said who it is.</summary>
    /// <param name="client">What it can do.</param>
    /// <param name="firstFolder">The first folder of its workspace; null where it has none.</param>
    public void Begin(ClientCapabilities client, string? firstFolder)
    {
        Client = client;
        Translator = new Translator(client.Encoding, firstFolder ?? "/");
    }

    /// <summary>The folders of the workspace: their addresses as the client writes them, by full path.</summary>
    public ImmutableDictionary<string, string> Roots { get; private set; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Says that folders of the workspace came or went.</summary>
    public event Action? RootsChanged;

    /// <summary>Folders come into the workspace and go out of it.</summary>
    /// <param name="removed">The addresses of those that go.</param>
    /// <param name="added">The addresses of those that come.</param>
    public void ChangeRoots(IEnumerable<string> removed, IEnumerable<string> added)
    {
        foreach (var path in removed.Select(Translator.PathOf))
        {
            Roots = Roots.Remove(path);
            Folders.Remove(path);
        }

        foreach (var uri in added.Where(uri => !Roots.ContainsKey(Translator.PathOf(uri))))
        {
            Roots = Roots.Add(Translator.PathOf(uri), uri);
            Folders.Add(Translator.PathOf(uri));
        }

        RootsChanged?.Invoke();
    }

    /// <summary>True where the client wants to hear of the traffic.</summary>
    public bool IsTraced { get; set; }

    /// <summary>Asks the client for something that could not be announced at the start.</summary>
    /// <param name="method">The method that the client is to send.</param>
    /// <param name="options">What about it; null for nothing.</param>
    public void Register(string method, JsonElement? options) => _ = TryAskAsync(
        RegistrationParams.Method, new RegistrationParams([new Registration($"newsmarkup {method}", method, options)]));

    /// <summary>Asks the client for something that it may refuse; null where it does.</summary>
    public async Task<TResult?> TryAskAsync<TParams, TResult>(LspRequest<TParams, TResult> type, TParams value)
    {
        try
        {
            return await Connection.RequestAsync(type, value).ConfigureAwait(false);
        }
        catch (RequestFailure refused)
        {
            Log.ClientRefuses(type.Method, refused.Message);
        }
        catch (OperationCanceledException)
        {
            // The client is gone.
        }

        return default;
    }

    /// <summary>Answers a request about a document from what it is at that moment; with nothing where it is no article.</summary>
    /// <param name="type">The method.</param>
    /// <param name="uriOf">The document.</param>
    /// <param name="read">The answer.</param>
    /// <param name="stale">What the client is told when the document is edited meanwhile.</param>
    public void Read<TParams, TResult>(
        LspRequest<TParams, TResult?> type, Func<TParams, string> uriOf, Func<TParams, Reading, TResult?> read, WhenStale stale = WhenStale.Cancelled)
        where TResult : class
    {
        Connection.Answer(type, (parameters, cancellation) => ReadAsync(uriOf(parameters), reading => read(parameters, reading), stale, cancellation));
    }

    /// <summary>Fills an item of an earlier answer once somebody looks at it; it comes back as it was where its document is gone.</summary>
    /// <param name="type">The method.</param>
    /// <param name="dataOf">What the item was given to bring back; null where that is nothing.</param>
    /// <param name="uriOf">The document.</param>
    /// <param name="resolve">The item with all of it.</param>
    public void Resolve<TItem, TData>(
        LspRequest<TItem, TItem> type, Func<TItem, JsonElement?> dataOf, Func<TData, string> uriOf, Func<TItem, TData, Reading, TItem> resolve)
        where TItem : class
    {
        Connection.Answer(type, async (item, cancellation) =>
        {
            if (dataOf(item) is not { } json)
                return item;
            var data = LspJson.Read<TData>(json);
            return await ReadAsync(uriOf(data), reading => resolve(item, data, reading), WhenStale.Answered, cancellation).ConfigureAwait(false) ?? item;
        });
    }

    /// <summary>Reads a document as it is at this moment; null where it is no article.</summary>
    /// <param name="uri">The document.</param>
    /// <param name="read">What is wanted of it.</param>
    /// <param name="stale">What the client is told when the document is edited meanwhile.</param>
    /// <param name="cancellation">Asks to stop.</param>
    /// <exception cref="RequestFailure">The document was edited.</exception>
    public Task<TResult?> ReadAsync<TResult>(string uri, Func<Reading, TResult?> read, WhenStale stale, CancellationToken cancellation)
        where TResult : class
    {
        var path = Translator.PathOf(uri);
        var (workspace, edited) = (Live.Current, stale == WhenStale.Answered ? CancellationToken.None : Live.UntilEditOf(path));
        return Staleness.GuardAsync(
            stale,
            token => Task.Run(
                () => FileKind.IsArticle(path) && workspace.Find(path) is { } document ? read(new Reading(workspace, document, Translator, token)) : null,
                token),
            edited,
            cancellation);
    }
}
