using System.Reflection;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>A request or notification whose parameters are handed over as they came, for the endpoint to read.</summary>
/// <param name="parameters">The parameters; undefined where there are none.</param>
internal sealed class IncomingRequest(JsonElement parameters) : JsonRpcRequest
{
    public override ArgumentMatchResult TryGetTypedArguments(ReadOnlySpan<ParameterInfo> parameters, Span<object?> typedArguments) =>
        TryGetTypedArguments(parameters, parameterNames: default, typedArguments);

    public override ArgumentMatchResult TryGetTypedArguments(
        ReadOnlySpan<ParameterInfo> parameters, ReadOnlySpan<string?> parameterNames, Span<object?> typedArguments)
    {
        if (parameters.Length != 1)
            return ArgumentMatchResult.ParameterArgumentCountMismatch;
        typedArguments[0] = parameters[0].ParameterType == typeof(RequestId) ? IdToCancel() : Parameters;
        return ArgumentMatchResult.Success;
    }

    private JsonElement Parameters { get; } = parameters;

    /// <summary>The one method that is not ours is StreamJsonRpc's <c>$/cancelRequest</c>.</summary>
    private RequestId IdToCancel() => Parameters.ValueKind == JsonValueKind.Object && Parameters.TryGetProperty("id", out var id)
        ? LspFormatter.IdOf(id) ?? RequestId.NotSpecified
        : RequestId.NotSpecified;
}
