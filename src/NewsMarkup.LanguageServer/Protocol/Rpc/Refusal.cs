namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>Why a message is not handled.</summary>
/// <param name="Code">The kind of reason.</param>
/// <param name="Message">The reason, in a sentence.</param>
internal sealed record Refusal(ErrorCode Code, string Message);
