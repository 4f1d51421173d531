using System.Globalization;
using Microsoft.Extensions.Logging;

namespace NewsMarkup.LanguageServer;

/// <summary>Appends the log to a file, each line as it comes, so that the last is there when the process has died.</summary>
internal sealed class FileLog(TextWriter file) : ILoggerProvider, ILogger
{
    private readonly Lock _writing = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var text = exception is null ? formatter(state, exception) : $"{formatter(state, exception)}: {exception}";
        var line = string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-ddTHH:mm:ss.fffZ} {logLevel,-11} {text}");
        lock (_writing)
        {
            file.WriteLine(line);
            file.Flush();
        }
    }

    public void Dispose() => file.Dispose();
}
