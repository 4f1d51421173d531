using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using NewsMarkup.LanguageServer.Protocol;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.LanguageServer;

/// <summary>The language server: one client, from its first message to its last.</summary>
public sealed class ServerHost : IDisposable
{
    private const int Ended = 0;
    private const int EndedUnasked = 1;

    private readonly LifeCycle _lifeCycle = new();
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ClientLog _clientLog = new();
    private readonly QuietTime _quiet = new();
    private readonly LoggerFactory _loggers;
    private readonly ILogger _log;
    private readonly RpcConnection _connection;
    private readonly Session _session;

    private ServerHost(Stream input, Stream output, ServerOptions options)
    {
        ILoggerProvider[] logs = options.Log is { } file ? [_clientLog, new FileLog(file)] : [_clientLog];
        _loggers = new LoggerFactory(logs, new LoggerFilterOptions { MinLevel = options.LogLevel });
        _log = _loggers.CreateLogger("newsmarkup");
        _connection = new RpcConnection(input, output, _log, Admit);
        var live = new LiveWorkspace(DiskFiles.All, options.Rules);
        _session = new Session(_connection, live, new FolderIndex(live, DiskFiles.All), _log);
        _clientLog.SendTo(_connection);
    }

    /// <summary>Serves a client until it is gone.</summary>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What it hears; nobody else may write there.</param>
    /// <param name="options">Rules and log.</param>
    /// <returns>The exit code: 0 where the client asked for the end with <c>shutdown</c>, 1 where it broke off.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, ServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var host = new ServerHost(input, output, options);
        return await host.RunAsync(options.ClientProcessId).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _clientLog.Dispose();
        _connection.Dispose();
        _quiet.Dispose();
        _loggers.Dispose();
    }

    private async Task<int> RunAsync(int? clientProcessId)
    {
        using var running = new CancellationTokenSource();
        _connection.Answer(InitializeResult.Shutdown, (_, _) => Task.FromResult<Nothing?>(null));
        _connection.Hear(InitializeResult.Exit, _ => _end.TrySetResult());
        foreach (var method in MethodTable.ForSession(processId => _ = EndWithAsync(processId)))
            method.Bind(_session);
        if (clientProcessId is { } id)
            _ = EndWithAsync(id);
        _ = _session.Folders.RunAsync(running.Token);
        _connection.Start();
        try
        {
            await (await Task.WhenAny(_end.Task, _connection.Completion).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            _log.ConnectionBroke(broken.Message);
        }

        await running.CancelAsync().ConfigureAwait(false);
        return _lifeCycle.IsShutDown ? Ended : EndedUnasked;
    }

    private Refusal? Admit(string method, bool isRequest)
    {
        _quiet.Break();
        if (_session.IsTraced)
            _connection.Notify(LogTraceParams.Method, new LogTraceParams($"Received {(isRequest ? "request" : "notification")} '{method}'."));
        return _lifeCycle.Refuse(method, isRequest);
    }

    /// <summary>An editor that dies cannot say goodbye.</summary>
    private async Task EndWithAsync(int processId)
    {
        try
        {
            using var client = Process.GetProcessById(processId);
            await client.WaitForExitAsync().ConfigureAwait(false);
            _end.TrySetResult();
        }
        catch (Exception unknown) when (unknown is ArgumentException or InvalidOperationException or Win32Exception)
        {
            _log.ClientUnseen(processId);
        }
    }
}
