using System.Text.Json;
using Microsoft.Extensions.Logging;
using StreamJsonRpc;

namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>
/// A connection over which typed messages go both ways; the seam behind which the JSON-RPC library is. What comes in is handed to its endpoint in the
/// order of the wire, one after the other up to the first await.
/// </summary>
internal sealed class RpcConnection : IDisposable
{
    private readonly RpcSession _session;

    /// <param name="input">What comes in.</param>
    /// <param name="output">What goes out.</param>
    /// <param name="log">What the connection says of itself.</param>
    /// <param name="refuse">Says why a method may not be called now, given its name and whether it is a request; null where it may.</param>
    public RpcConnection(Stream input, Stream output, ILogger log, Func<string, bool, Refusal?>? refuse = null)
    {
        var handler = new GuardedMessageHandler(input, output, request => refuse?.Invoke(request.Method!, request.IsResponseExpected));
        _session = new RpcSession(handler, log) { CancelLocallyInvokedMethodsWhenConnectionIsClosed = true, ActivityTracingStrategy = null };
        _session.TraceSource.Listeners.Clear();
    }

    /// <summary>Ends when the other side has ended the connection; fails where that was in the middle of a message.</summary>
    public Task Completion => _session.Completion;

    public void Start() => _session.StartListening();

    /// <summary>Says what answers a request.</summary>
    public void Answer<TParams, TResult>(LspRequest<TParams, TResult> type, Func<TParams, CancellationToken, Task<TResult>> answer) =>
        _session.AddLocalRpcMethod(type.Method, new Func<JsonElement, CancellationToken, Task<object?>>(async (parameters, cancellation) =>
            await answer(LspJson.Read<TParams>(parameters), cancellation).ConfigureAwait(false) is { } value ? Payload.Of(value) : null));

    /// <summary>Says what hears a notification.</summary>
    public void Hear<TParams>(LspNotification<TParams> type, Action<TParams> hear) =>
        _session.AddLocalRpcMethod(type.Method, new Action<JsonElement>(parameters => hear(LspJson.Read<TParams>(parameters))));

    /// <summary>Tells the other side something; in vain where the connection has ended.</summary>
    public void Notify<TParams>(LspNotification<TParams> type, TParams value) => _ = NotifyAsync(type, value);

    /// <summary>Asks the other side.</summary>
    /// <exception cref="RequestFailure">It answers with an error, or with what is no such result.</exception>
    /// <exception cref="OperationCanceledException">The caller asked to stop, or the connection has ended.</exception>
    public async Task<TResult> RequestAsync<TParams, TResult>(LspRequest<TParams, TResult> type, TParams value, CancellationToken cancellation = default)
    {
        try
        {
            var result = await _session.RequestAsync(type.Method, Payload.Of(value), cancellation).ConfigureAwait(false);
            return result.Deserialize(LspJson.TypeOf<TResult>())!;
        }
        catch (RemoteRpcException refused)
        {
            throw new RequestFailure((ErrorCode)(int)(refused.ErrorCode ?? 0), refused.Message);
        }
        catch (JsonException problem)
        {
            throw new RequestFailure(ErrorCode.InternalError, problem.Message);
        }
        catch (Exception end) when (end is ConnectionLostException or ObjectDisposedException)
        {
            throw new OperationCanceledException("The connection has ended.", end);
        }
    }

    public void Dispose() => _session.Dispose();

    private async Task NotifyAsync<TParams>(LspNotification<TParams> type, TParams value)
    {
        try
        {
            await _session.NotifyAsync(type.Method, Payload.Of(value)).ConfigureAwait(false);
        }
        catch (Exception end) when (end is ConnectionLostException or ObjectDisposedException or OperationCanceledException or IOException)
        {
            // Nobody is there to be told.
        }
    }
}
