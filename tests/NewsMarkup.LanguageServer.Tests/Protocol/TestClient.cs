using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using NewsMarkup.LanguageServer.Protocol;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.Rules;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>An editor in this process, with a folder of its own that is deleted afterwards, and a server that it talks to over a pipe.</summary>
internal sealed class TestClient : IAsyncDisposable
{
    public const string Pulling = """{"textDocument":{"diagnostic":{}},"workspace":{"configuration":true,"diagnostics":{"refreshSupport":true}}}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, int> _versions = new(StringComparer.Ordinal);
    private readonly Task<int> _server;

    private TestClient(IReadOnlyList<Rule> rules, string settings)
    {
        var (toServer, toClient) = (new Pipe(), new Pipe());
        _server = ServerHost.RunAsync(toServer.Reader.AsStream(), toClient.Writer.AsStream(), new ServerOptions(rules));
        Connection = new RpcConnection(toClient.Reader.AsStream(), toServer.Writer.AsStream(), NullLogger.Instance);
        Connection.Hear(PublishDiagnosticsParams.Method, Published.Add);
        Connection.Hear(MessageParams.Show, Shown.Add);
        Connection.Hear(MessageParams.Log, Logged.Enqueue);
        Connection.Hear(ProgressParams.Method, Progress.Add);
        Connection.Hear(LogTraceParams.Method, Traced.Add);
        Connection.Answer(ConfigurationParams.Method, (asked, _) => Task.FromResult(
            JsonDocument.Parse($"[{string.Join(',', asked.Items.Select(SettingsOf))}]").RootElement));
        Connection.Answer(RegistrationParams.Method, (asked, _) =>
        {
            Registered.Add(asked.Registrations[0].Method, CancellationToken.None);
            return Task.FromResult<Nothing?>(null);
        });
        Connection.Answer(WorkspaceDiagnosticParams.Refresh, (_, _) =>
        {
            Refreshes.Add(true, CancellationToken.None);
            return Task.FromResult<Nothing?>(null);
        });
        foreach (var refresh in new[] { SemanticTokens.Refresh, InlayHintParams.Refresh, CodeLens.Refresh })
        {
            Connection.Answer(refresh, (_, _) =>
            {
                Refreshed.Add(refresh.Method, CancellationToken.None);
                return Task.FromResult<Nothing?>(null);
            });
        }

        Connection.Answer(ApplyWorkspaceEditParams.Method, (asked, _) =>
        {
            ToApply.Add(asked, CancellationToken.None);
            return Task.FromResult(Applying);
        });
        Connection.Answer(WorkDoneProgressCreateParams.Method, (_, _) => Task.FromResult(LspJson.ElementOf("")));
        Settings = settings;
        Connection.Start();
    }

    public RpcConnection Connection { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("newsmarkup-").FullName;

    /// <summary>What is set for everything, as JSON.</summary>
    public string Settings { get; set; }

    /// <summary>What is set for folders, by address; null where a client says nothing.</summary>
    public ConcurrentDictionary<string, string> FolderSettings { get; } = new(StringComparer.Ordinal);

    public BlockingCollection<PublishDiagnosticsParams> Published { get; } = [];

    public BlockingCollection<MessageParams> Shown { get; } = [];

    public ConcurrentQueue<MessageParams> Logged { get; } = [];

    public BlockingCollection<ProgressParams> Progress { get; } = [];

    public BlockingCollection<LogTraceParams> Traced { get; } = [];

    public BlockingCollection<string> Registered { get; } = [];

    public BlockingCollection<bool> Refreshes { get; } = [];

    public BlockingCollection<string> Refreshed { get; } = [];

    public BlockingCollection<ApplyWorkspaceEditParams> ToApply { get; } = [];

    /// <summary>What the editor says when it is to make edits.</summary>
    public ApplyWorkspaceEditResult Applying { get; set; } = new(Applied: true);

    public InitializeResult Server { get; private set; } = null!;

    /// <summary>Starts a server, and opens its folder.</summary>
    /// <param name="capabilities">What the client can do, as JSON.</param>
    /// <param name="files">The files of the folder.</param>
    /// <param name="rules">The rules; the built-in ones where null.</param>
    /// <param name="settings">The section of the settings, as JSON.</param>
    /// <param name="folders">The folders of the workspace, below the client's own; that itself where null.</param>
    /// <param name="name">What the client calls itself.</param>
    public static async Task<TestClient> StartAsync(
        string capabilities = Pulling,
        (string Path, string Text)[]? files = null,
        IReadOnlyList<Rule>? rules = null,
        string settings = "{}",
        string[]? folders = null,
        string name = "Tests")
    {
        var client = new TestClient(rules ?? BuiltInRules.All, settings);
        foreach (var (path, text) in files ?? [])
            client.Write(path, text);
        var opened = (folders ?? [""]).Select(folder => new WorkspaceFolder(client.Uri(folder).TrimEnd('/'), folder)).ToList();
        client.Server = await client.Connection.RequestAsync(
            InitializeResult.Method,
            new InitializeParams(ClientInfo: new ClientInfo(name), Capabilities: JsonDocument.Parse(capabilities).RootElement, WorkspaceFolders: opened));
        client.Connection.Notify(InitializeResult.Initialized, new Nothing());
        return client;
    }

    private string SettingsOf(ConfigurationItem asked) => asked.ScopeUri is { } folder ? FolderSettings.GetValueOrDefault(folder, "null") : Settings;

    public string Uri(string path) => $"file://{Folder}/{path}";

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Says that files have changed on disk.</summary>
    public void Touch(params string[] paths) => Connection.Notify(
        DidChangeWatchedFilesParams.Method, new DidChangeWatchedFilesParams([.. paths.Select(path => new FileEvent(Uri(path), 2))]));

    public void Open(string path, string text) => OpenUri(Uri(path), text);

    public void OpenUri(string uri, string text)
    {
        _versions[uri] = 1;
        Connection.Notify(DidOpenTextDocumentParams.Method, new DidOpenTextDocumentParams(new TextDocumentItem(uri, "newsmarkup", 1, text)));
    }

    public void Change(string path, string text) => Change(path, new TextDocumentContentChangeEvent(text));

    public void Insert(string path, int line, int character, string text) =>
        Change(path, new TextDocumentContentChangeEvent(text, new Range(new Position(line, character), new Position(line, character))));

    public void Change(string path, params TextDocumentContentChangeEvent[] changes)
    {
        var version = _versions.AddOrUpdate(Uri(path), 2, (_, last) => last + 1);
        Connection.Notify(
            DidChangeTextDocumentParams.Method, new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(Uri(path), version), changes));
    }

    public void Close(string path) =>
        Connection.Notify(DidCloseTextDocumentParams.Method, new DidCloseTextDocumentParams(new TextDocumentIdentifier(Uri(path))));

    public Task<DocumentDiagnosticReport> PullAsync(string path, string? previous = null) => Connection.RequestAsync(
        DocumentDiagnosticParams.Method, new DocumentDiagnosticParams(new TextDocumentIdentifier(Uri(path)), previous)).WaitAsync(Patience);

    /// <summary>The codes of what is found, in order.</summary>
    public async Task<string[]> CodesAsync(string path) => CodesOf((await PullAsync(path)).Items!);

    public static string[] CodesOf(IEnumerable<Diagnostic> items) => [.. items.Select(item => item.Code!)];

    /// <summary>Asks about <c>a.news</c>.</summary>
    public Task<TResult> AskAsync<TParams, TResult>(
        LspRequest<TParams, TResult> method, Func<TextDocumentIdentifier, TParams> parameters, string path = "a.news") =>
        Connection.RequestAsync(method, parameters(new TextDocumentIdentifier(Uri(path)))).WaitAsync(Patience);

    /// <summary>Why the server refuses to answer about it.</summary>
    public RequestFailure Refusal<TParams, TResult>(LspRequest<TParams, TResult> method, Func<TextDocumentIdentifier, TParams> parameters) =>
        Assert.ThrowsAsync<RequestFailure>(async () => await AskAsync(method, parameters))!;

    public Task<WorkspaceDiagnosticReport> PullAllAsync(params PreviousResultId[] known) =>
        Connection.RequestAsync(WorkspaceDiagnosticParams.Method, new WorkspaceDiagnosticParams(known)).WaitAsync(Patience);

    /// <summary>The next of what the server says that is as wanted; what comes before it is passed by.</summary>
    public static T Next<T>(BlockingCollection<T> heard, Func<T, bool>? isWanted = null)
    {
        using var end = new CancellationTokenSource(Patience);
        while (true)
        {
            var said = heard.Take(end.Token);
            if (isWanted?.Invoke(said) ?? true)
                return said;
        }
    }

    /// <summary>Asks again until the answer is as wanted; for what the server does in its own time.</summary>
    public static async Task<T> EventuallyAsync<T>(Func<Task<T>> ask, Func<T, bool> isWanted)
    {
        using var end = new CancellationTokenSource(Patience);
        while (true)
        {
            var answer = await ask();
            if (isWanted(answer))
                return answer;
            await Task.Delay(10, end.Token);
        }
    }

    /// <summary>Ends the session as an editor does; gives the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await Connection.RequestAsync(InitializeResult.Shutdown, new Nothing()).WaitAsync(Patience);
        return await BreakOffAsync();
    }

    /// <summary>Ends the session without asking; gives the exit code.</summary>
    public Task<int> BreakOffAsync()
    {
        Connection.Notify(InitializeResult.Exit, new Nothing());
        return _server.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await BreakOffAsync();
        Connection.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
