using System.Text.Json;

namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>A request that has no result. The message is for the client's log or its user.</summary>
internal sealed class RequestFailure(ErrorCode code, string message, JsonElement? details = null) : Exception(message)
{
    public ErrorCode Code { get; } = code;

    /// <summary>What the protocol adds to the error; null for nothing.</summary>
    public JsonElement? Details { get; } = details;
}
