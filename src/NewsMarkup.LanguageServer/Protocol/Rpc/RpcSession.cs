using System.Text.Json;
using Microsoft.Extensions.Logging;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>StreamJsonRpc with the error codes of the protocol, and parameters that are written without reflection.</summary>
internal sealed class RpcSession(IJsonRpcMessageHandler handler, ILogger log) : JsonRpc(handler)
{
    private long _lastId;

    public Task NotifyAsync(string method, Payload parameters) =>
        InvokeCoreAsync<object>(RequestId.NotSpecified, method, [parameters], CancellationToken.None, isParameterObject: true);

    public Task<JsonElement> RequestAsync(string method, Payload parameters, CancellationToken cancellation) =>
        InvokeCoreAsync<JsonElement>(new RequestId(Interlocked.Increment(ref _lastId)), method, [parameters], cancellation, isParameterObject: true);

    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception)
    {
        if (exception is RequestFailure failure)
        {
            log.RequestRefused(request.Method, failure.Message);
            return new JsonRpcError.ErrorDetail { Code = (JsonRpcErrorCode)failure.Code, Message = failure.Message, Data = failure.Details };
        }

        log.RequestFailed(exception, request.Method);
        return new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.InternalError, Message = exception.Message };
    }
}
