using Microsoft.Extensions.Logging;

namespace NewsMarkup.LanguageServer;

/// <summary>What the server says to those who look after it. All of it stands in one class: the generator writes several in another order at each build.</summary>
internal static partial class ServerLog
{
    [LoggerMessage(LogLevel.Debug, "{Method}: {Reason}")]
    public static partial void RequestRefused(this ILogger log, string? method, string reason);

    [LoggerMessage(LogLevel.Error, "{Method} failed")]
    public static partial void RequestFailed(this ILogger log, Exception fault, string? method);

    [LoggerMessage(LogLevel.Debug, "The client refuses {Method}: {Reason}")]
    public static partial void ClientRefuses(this ILogger log, string method, string reason);

    [LoggerMessage(LogLevel.Warning, "The folder {Folder} cannot be read: {Reason}")]
    public static partial void FolderUnreadable(this ILogger log, string folder, string reason);

    [LoggerMessage(LogLevel.Error, "The files of the workspace are not all known")]
    public static partial void ReadingFailed(this ILogger log, Exception fault);

    [LoggerMessage(LogLevel.Error, "The problems in {Path} cannot be told")]
    public static partial void ProblemsUntold(this ILogger log, Exception fault, string path);

    [LoggerMessage(LogLevel.Error, "The problems in configurations cannot be told")]
    public static partial void ConfigurationProblemsUntold(this ILogger log, Exception fault);

    [LoggerMessage(LogLevel.Error, "The connection broke: {Reason}")]
    public static partial void ConnectionBroke(this ILogger log, string reason);

    [LoggerMessage(LogLevel.Information, "The client's process {ProcessId} cannot be seen from here; the server ends when the connection does")]
    public static partial void ClientUnseen(this ILogger log, int processId);
}
