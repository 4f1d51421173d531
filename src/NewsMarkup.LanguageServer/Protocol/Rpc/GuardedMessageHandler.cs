using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>
/// Reads and writes messages. StreamJsonRpc ends the connection at a message that is none, and at an answer nobody asked for; this handler answers
/// the first, drops the second, and refuses what may not be asked now, so that StreamJsonRpc sees good messages only.
/// </summary>
/// <param name="input">What comes in.</param>
/// <param name="output">What goes out; written by nobody else.</param>
/// <param name="refuse">Says why a message may not be handled now; null where it may. Asked in the order of the messages.</param>
internal sealed class GuardedMessageHandler(Stream input, Stream output, Func<JsonRpcRequest, Refusal?> refuse) : MessageHandlerBase(new LspFormatter())
{
    private readonly FrameReader _frames = new(input);
    private readonly ArrayBufferWriter<byte> _body = new();
    private readonly ConcurrentDictionary<RequestId, bool> _asked = new();
    private readonly ConcurrentDictionary<RequestId, bool> _running = new();

    public override bool CanRead => true;

    public override bool CanWrite => true;

    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (await _frames.ReadAsync(cancellationToken).ConfigureAwait(false) is { } frame)
        {
            var (message, answer) = Judge(frame);
            if (answer is not null)
                await WriteAsync(answer, cancellationToken).ConfigureAwait(false);
            else if (message is not null)
                return message;
        }

        return null;
    }

    protected override async ValueTask WriteCoreAsync(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        if (content is JsonRpcRequest { IsResponseExpected: true } request)
            _asked[request.RequestId] = true;
        else if (content is IJsonRpcMessageWithId answer)
            _running.TryRemove(answer.RequestId, out _);
        _body.ResetWrittenCount();
        Formatter.Serialize(_body, content);
        var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {_body.WrittenCount}\r\n\r\n"));

        // From here on a message must be written to its end: half of one would spoil all that follow.
        await output.WriteAsync(header, CancellationToken.None).ConfigureAwait(false);
        await output.WriteAsync(_body.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
    }

    protected override async ValueTask FlushAsync(CancellationToken cancellationToken) => await output.FlushAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>The message, or what its sender is told instead; neither where it is dropped.</summary>
    private (JsonRpcMessage? Message, JsonRpcError? Answer) Judge(byte[] frame)
    {
        try
        {
            var message = Formatter.Deserialize(new ReadOnlySequence<byte>(frame));
            return message switch
            {
                JsonRpcRequest request when refuse(request) is { } refusal =>
                    (null, request.IsResponseExpected ? Error(refusal.Code, refusal.Message, request.RequestId) : null),
                JsonRpcRequest { IsResponseExpected: true } request when !_running.TryAdd(request.RequestId, true) =>
                    (null, Error(ErrorCode.InvalidRequest, "A request with the same id is not answered yet.", request.RequestId)),
                JsonRpcRequest => (message, null),
                IJsonRpcMessageWithId answer => (_asked.TryRemove(answer.RequestId, out _) ? message : null, null),
                _ => (null, null),
            };
        }
        catch (MalformedMessage problem)
        {
            return (null, Error(problem.Code, problem.Message, problem.Id));
        }
    }

    private static JsonRpcError Error(ErrorCode code, string message, RequestId id) => new()
    {
        RequestId = id,
        Error = new JsonRpcError.ErrorDetail { Code = (JsonRpcErrorCode)code, Message = message },
    };
}
