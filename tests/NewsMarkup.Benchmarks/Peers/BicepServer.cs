using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace NewsMarkup.Benchmarks.Peers;

/// <summary><c>bicep jsonrpc</c>: Bicep as a process that stays and is asked by JSON-RPC.</summary>
internal sealed class BicepServer : IDisposable
{
    private const string LengthHeader = "Content-Length:";
    private readonly Process _process;
    private int _lastId;

    public BicepServer(string program)
    {
        _process = Process.Start(new ProcessStartInfo(program, ["jsonrpc", "--stdio"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    /// <summary>Compiles and lints a file.</summary>
    /// <exception cref="InvalidOperationException">It could not.</exception>
    public void Compile(string file)
    {
        var request = new JsonObject
        {
            ["jsonrpc"] = "2.0",
            ["id"] = ++_lastId,
            ["method"] = "bicep/compile",
            ["params"] = new JsonObject { ["path"] = file },
        };
        var bytes = Encoding.UTF8.GetBytes(request.ToJsonString());
        var input = _process.StandardInput.BaseStream;
        input.Write(Encoding.ASCII.GetBytes($"{LengthHeader} {bytes.Length}\r\n\r\n"));
        input.Write(bytes);
        input.Flush();
        var answer = JsonNode.Parse(ReadFrame())!;
        if (answer["result"]?["success"]?.GetValue<bool>() != true)
            throw new InvalidOperationException($"Bicep does not compile: {answer.ToJsonString()}");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private byte[] ReadFrame()
    {
        var output = _process.StandardOutput.BaseStream;
        var length = 0;
        while (ReadLine(output) is { Length: > 0 } header)
        {
            if (header.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase))
                length = int.Parse(header.AsSpan(LengthHeader.Length), CultureInfo.InvariantCulture);
        }

        var frame = new byte[length];
        output.ReadExactly(frame);
        return frame;
    }

    private static string ReadLine(Stream output)
    {
        var line = new StringBuilder();
        for (var read = output.ReadByte(); read is not (-1 or '\n'); read = output.ReadByte())
            line.Append((char)read);
        return line.ToString().TrimEnd('\r');
    }
}
