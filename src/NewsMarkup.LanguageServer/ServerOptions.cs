using Microsoft.Extensions.Logging;
using NewsMarkup.Rules;

namespace NewsMarkup.LanguageServer;

/// <summary>What the language server is started with.</summary>
/// <param name="Rules">The program's rules.</param>
public sealed record ServerOptions(IReadOnlyList<Rule> Rules)
{
    /// <summary>The least that is logged.</summary>
    public LogLevel LogLevel { get; init; } = LogLevel.Information;

    /// <summary>Where the log is written beside the client's window; null for nowhere. The server closes it.</summary>
    public TextWriter? Log { get; init; }

    /// <summary>The process with which the server ends; null where the client says so itself or not at all.</summary>
    public int? ClientProcessId { get; init; }
}
