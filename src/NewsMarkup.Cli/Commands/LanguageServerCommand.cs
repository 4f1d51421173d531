using System.CommandLine;
using System.IO.Pipes;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using NewsMarkup.LanguageServer;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup lsp</c>: the language server, for editors.</summary>
internal static class LanguageServerCommand
{
    private const int MinThreads = 16;

    private static readonly Dictionary<string, LogLevel> _levels = new(StringComparer.Ordinal)
    {
        ["trace"] = LogLevel.Trace,
        ["debug"] = LogLevel.Debug,
        ["info"] = LogLevel.Information,
        ["warning"] = LogLevel.Warning,
        ["error"] = LogLevel.Error,
        ["off"] = LogLevel.None,
    };

    public static Command Create(IReadOnlyList<Rule> rules)
    {
        var stdio = new Option<bool>("--stdio") { Description = "Talk over standard input and output; so it does where nothing else is said." };
        var pipe = new Option<string?>("--pipe")
        {
            Description = "Talk over the pipe or the Unix socket of this name, which the editor listens at.",
            HelpName = "name",
        };
        var socket = new Option<int?>("--socket") { Description = "Talk over this port of this machine, which the editor listens at.", HelpName = "port" };
        var log = new Option<string?>("--log") { Description = "Append the log to this file.", HelpName = "file" };
        var level = Choice.Of("--log-level", "The least that is logged.", "info", [.. _levels.Keys]);
        var client = new Option<int?>("--clientProcessId") { Description = "End with the process of this number.", HelpName = "id" };
        var command = new Command("lsp", "Serves editors: the language server.") { stdio, pipe, socket, log, level, client };
        command.SetAction((parsed, cancellation) =>
        {
            // A rule that hangs keeps a thread, and so does a stream that blocks; the pool would add others more slowly than people type.
            ThreadPool.SetMinThreads(MinThreads, MinThreads);
            var options = new ServerOptions(rules)
            {
                Log = parsed.GetValue(log) is { } file ? Opened(file) : null,
                LogLevel = _levels[parsed.GetValue(level)!],
                ClientProcessId = parsed.GetValue(client),
            };
            return (parsed.GetValue(pipe), parsed.GetValue(socket)) switch
            {
                ({ } name, null) => OverPipeAsync(name, options, cancellation),
                (null, { } port) => OverSocketAsync(port, options, cancellation),
                (null, null) => OverStandardStreamsAsync(options),
                _ => throw new InputException("`--pipe` and `--socket` contradict each other."),
            };
        });
        return command;
    }

    private static async Task<int> OverStandardStreamsAsync(ServerOptions options)
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();

        // One stray line among the messages, and the client cannot read on.
        Console.SetOut(Console.Error);
        return await ServerHost.RunAsync(input, output, options).ConfigureAwait(false);
    }

    /// <summary>On Unix the name is the path of a socket.</summary>
    private static async Task<int> OverPipeAsync(string name, ServerOptions options, CancellationToken cancellation)
    {
        try
        {
            if (!OperatingSystem.IsWindows())
                return await OverSocketAsync(new UnixDomainSocketEndPoint(name), options, cancellation).ConfigureAwait(false);
            var pipe = new NamedPipeClientStream(".", name.Replace(@"\\.\pipe\", "", StringComparison.Ordinal), PipeDirection.InOut, PipeOptions.Asynchronous);
            await using var _ = pipe.ConfigureAwait(false);
            await pipe.ConnectAsync(cancellation).ConfigureAwait(false);
            return await ServerHost.RunAsync(pipe, pipe, options).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is SocketException or ArgumentException)
        {
            throw new InputException($"nobody listens at the pipe `{name}`: {problem.Message}");
        }
    }

    private static async Task<int> OverSocketAsync(int port, ServerOptions options, CancellationToken cancellation)
    {
        try
        {
            return await OverSocketAsync(new IPEndPoint(IPAddress.Loopback, port), options, cancellation).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is SocketException or ArgumentOutOfRangeException)
        {
            throw new InputException($"nobody listens at port {port} of this machine: {problem.Message}");
        }
    }

    private static async Task<int> OverSocketAsync(EndPoint place, ServerOptions options, CancellationToken cancellation)
    {
        using var socket = new Socket(place.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(place, cancellation).ConfigureAwait(false);
        var stream = new NetworkStream(socket, ownsSocket: false);
        await using var _ = stream.ConfigureAwait(false);
        return await ServerHost.RunAsync(stream, stream, options).ConfigureAwait(false);
    }

    private static StreamWriter Opened(string file)
    {
        try
        {
            return new StreamWriter(new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot write `{file}`: {FileFault.ReasonOf(problem, file)}");
        }
    }
}
