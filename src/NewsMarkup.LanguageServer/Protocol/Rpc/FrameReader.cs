using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;

namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>Takes messages out of a stream: header lines, an empty line, as many bytes as the header says.</summary>
/// <param name="input">The stream.</param>
internal sealed class FrameReader(Stream input)
{
    private const int MaxHeader = 4096;

    /// <summary>Far more than any article takes; what says that it is longer is no message.</summary>
    private const int MaxBody = 256 << 20;

    private readonly PipeReader _input = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));

    /// <summary>The next message; null where the stream ends between two.</summary>
    /// <exception cref="InvalidDataException">The header says no length, so that nobody knows where the next message begins.</exception>
    /// <exception cref="EndOfStreamException">The stream ends inside a message.</exception>
    public async ValueTask<byte[]?> ReadAsync(CancellationToken cancellation)
    {
        if (await ReadHeaderAsync(cancellation).ConfigureAwait(false) is not { } header)
            return null;
        var length = LengthIn(header);
        while (true)
        {
            var read = await _input.ReadAsync(cancellation).ConfigureAwait(false);
            if (read.Buffer.Length >= length)
            {
                var body = read.Buffer.Slice(0, length);
                var message = body.ToArray();
                _input.AdvanceTo(body.End);
                return message;
            }

            _input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (read.IsCompleted)
                throw new EndOfStreamException("The connection ended inside a message.");
        }
    }

    private async ValueTask<string?> ReadHeaderAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var read = await _input.ReadAsync(cancellation).ConfigureAwait(false);
            if (TryTakeHeader(read.Buffer) is { } header)
                return header;
            if (read.Buffer.Length > MaxHeader)
                throw new InvalidDataException("A message begins with a header that does not end.");
            if (read.IsCompleted)
                return read.Buffer.IsEmpty ? null : throw new EndOfStreamException("The connection ended inside a header.");
            _input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private string? TryTakeHeader(ReadOnlySequence<byte> buffer)
    {
        var reader = new SequenceReader<byte>(buffer);
        if (!reader.TryReadTo(out ReadOnlySequence<byte> header, "\r\n\r\n"u8) || header.Length > MaxHeader)
            return null;
        var lines = Encoding.Latin1.GetString(header);
        _input.AdvanceTo(reader.Position);
        return lines;
    }

    private static int LengthIn(string header)
    {
        foreach (var line in header.Split("\r\n"))
        {
            if (line.Split(':', 2) is [var name, var value] && name.Trim().Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
                && int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= MaxBody)
            {
                return length;
            }
        }

        throw new InvalidDataException("A message begins with a header that says no length.");
    }
}
