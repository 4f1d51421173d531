using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.Cli.Tests;

/// <summary>The real program as an editor starts it.</summary>
public sealed class LanguageServerTests
{
    private const string Claim = "---\nheadline: Dam review ordered\ndate: 2026-03-14\n---\n[The spillway is safe]{claim}.\n";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [TestCase()]
    [TestCase("--stdio")]
    public async Task It_talks_over_its_standard_streams(params string[] options)
    {
        using var program = new ProgramRun();
        using var process = program.Start("newsmarkup", ["lsp", .. options]);

        var codes = await TalkAsync(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);

        Assert.That((codes, await EndOfAsync(process)), Is.EqualTo((new[] { "NM2001" }, 0)));
    }

    [Test]
    public async Task It_talks_over_a_port_at_which_the_editor_listens()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        using var program = new ProgramRun();
        using var process = program.Start("newsmarkup", ["lsp", "--socket", $"{((IPEndPoint)listener.LocalEndpoint).Port}"]);
        using var client = await listener.AcceptTcpClientAsync();

        var codes = await TalkAsync(client.GetStream(), client.GetStream());

        Assert.That((codes, await EndOfAsync(process)), Is.EqualTo((new[] { "NM2001" }, 0)));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task It_talks_over_a_pipe_at_which_the_editor_listens()
    {
        using var program = new ProgramRun();
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(program.PathOf("pipe")));
        listener.Listen();
        using var process = program.Start("newsmarkup", ["lsp", "--pipe", "pipe"]);
        using var stream = new NetworkStream(await listener.AcceptAsync(), ownsSocket: true);

        var codes = await TalkAsync(stream, stream);

        Assert.That((codes, await EndOfAsync(process)), Is.EqualTo((new[] { "NM2001" }, 0)));
    }

    [Test]
    public async Task An_editor_that_breaks_off_ends_it_with_1()
    {
        using var program = new ProgramRun();
        using var process = program.Start("newsmarkup", ["lsp"]);
        process.StandardInput.Close();

        Assert.That(await EndOfAsync(process), Is.EqualTo(1));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task An_editor_that_dies_ends_it_though_its_input_stays_open()
    {
        using var program = new ProgramRun();
        using var editor = program.Start("sleep", ["600"]);
        using var process = program.Start("newsmarkup", ["lsp", "--clientProcessId", $"{editor.Id}"]);
        await InitializeAsync(process, new InitializeParams());
        editor.Kill();
        await editor.WaitForExitAsync();

        Assert.That(await EndOfAsync(process), Is.EqualTo(1));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task An_editor_that_only_said_who_it_is_ends_it_too()
    {
        using var program = new ProgramRun();
        using var editor = program.Start("sleep", ["600"]);
        using var process = program.Start("newsmarkup", ["lsp"]);
        await InitializeAsync(process, new InitializeParams(ProcessId: editor.Id));
        editor.Kill();
        await editor.WaitForExitAsync();

        Assert.That(await EndOfAsync(process), Is.EqualTo(1));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task A_signal_ends_it_without_a_word_to_the_editor()
    {
        using var program = new ProgramRun();
        using var process = program.Start("newsmarkup", ["lsp", "--log", "lsp.log"]);
        await process.StandardInput.WriteAsync("Content-Length: 58\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{}}");
        await process.StandardInput.FlushAsync();
        var buffer = new byte[1];
        await process.StandardOutput.BaseStream.ReadExactlyAsync(buffer);
        using var kill = program.Start("kill", ["-TERM", $"{process.Id}"]);

        var (code, said, error) = (await EndOfAsync(process), await process.StandardOutput.ReadToEndAsync(), await process.StandardError.ReadToEndAsync());

        Assert.That((code, said[^2..], error.TrimEnd()), Is.EqualTo((143, "}}", "newsmarkup: terminated")));
    }

    [Test]
    public async Task A_connection_that_breaks_is_in_the_log()
    {
        using var program = new ProgramRun();
        using var process = program.Start("newsmarkup", ["lsp", "--log", "lsp.log"]);
        await process.StandardInput.WriteAsync("Content-Length: none\r\n\r\n");
        await process.StandardInput.FlushAsync();

        Assert.That((await EndOfAsync(process), program.Read("lsp.log")), Is.EqualTo((1, program.Read("lsp.log"))));
        Assert.That(program.Read("lsp.log"), Does.EndWith("The connection broke: A message begins with a header that says no length.\n"));
    }

    [TestCase("cannot write `none/lsp.log`: there is no such file", "--log", "none/lsp.log")]
    [TestCase("`--pipe` and `--socket` contradict each other.", "--pipe", "a", "--socket", "1")]
    [TestCase("nobody listens at port 99999 of this machine", "--socket", "99999")]
    [TestCase("nobody listens at the pipe `none`", "--pipe", "none")]
    public void An_option_that_cannot_be_served_says_why(string message, params string[] options)
    {
        using var program = new ProgramRun();

        var (code, _, error) = program.Run(["lsp", .. options]);

        Assert.That((code, error.StartsWith($"newsmarkup: {message}", StringComparison.Ordinal)), Is.EqualTo((2, true)), error);
    }

    private static async Task<int> EndOfAsync(Process process)
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    private static async Task InitializeAsync(Process process, InitializeParams client)
    {
        using var connection = new RpcConnection(process.StandardOutput.BaseStream, process.StandardInput.BaseStream, NullLogger.Instance);
        connection.Start();
        await connection.RequestAsync(InitializeResult.Method, client).WaitAsync(Patience);
    }

    /// <summary>A whole session; gives the codes of what is found in an article.</summary>
    private static async Task<string[]> TalkAsync(Stream input, Stream output)
    {
        using var connection = new RpcConnection(input, output, NullLogger.Instance);
        connection.Start();
        var client = new InitializeParams(Capabilities: JsonDocument.Parse("""{"textDocument": {"diagnostic": {}}}""").RootElement);
        await connection.RequestAsync(InitializeResult.Method, client).WaitAsync(Patience);
        connection.Notify(DidOpenTextDocumentParams.Method, new DidOpenTextDocumentParams(new TextDocumentItem("untitled:a", "newsmarkup", 1, Claim)));
        var report = await connection.RequestAsync(
            DocumentDiagnosticParams.Method, new DocumentDiagnosticParams(new TextDocumentIdentifier("untitled:a"))).WaitAsync(Patience);
        await connection.RequestAsync(InitializeResult.Shutdown, new Nothing()).WaitAsync(Patience);
        connection.Notify(InitializeResult.Exit, new Nothing());
        return [.. report.Items!.Select(item => item.Code!)];
    }
}
