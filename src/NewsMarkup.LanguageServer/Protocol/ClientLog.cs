using Microsoft.Extensions.Logging;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>Sends the log to the client, as <c>window/logMessage</c>, once there is one.</summary>
internal sealed class ClientLog : ILoggerProvider, ILogger
{
    private RpcConnection? _connection;

    /// <summary>The client is ready to hear.</summary>
    public void SendTo(RpcConnection connection) => _connection = connection;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => _connection is not null && logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;
        var text = formatter(state, exception);
        _connection!.Notify(MessageParams.Log, new MessageParams(TypeOf(logLevel), exception is null ? text : $"{text}: {exception}"));
    }

    public void Dispose() => _connection = null;

    private static int TypeOf(LogLevel level) => level switch
    {
        LogLevel.Critical or LogLevel.Error => MessageParams.Error,
        LogLevel.Warning => MessageParams.Warning,
        LogLevel.Information => MessageParams.Info,
        _ => MessageParams.Debug,
    };
}
