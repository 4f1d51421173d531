using StreamJsonRpc;

namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>A message that is none of JSON-RPC. The sender is told and the next one is read.</summary>
internal sealed class MalformedMessage(ErrorCode code, string message, RequestId id) : Exception(message)
{
    public ErrorCode Code { get; } = code;

    /// <summary>The id it carries; null, as JSON-RPC has it, where none can be read.</summary>
    public RequestId Id { get; } = id;
}
