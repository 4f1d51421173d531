using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>Somebody or something in a hierarchy: a claim, say, and who makes it.</summary>
internal sealed record CallHierarchyItem(
    string Name, int Kind, string Uri, Range Range, Range SelectionRange, string? Detail = null, JsonElement? Data = null)
{
    public static readonly LspRequest<TextDocumentPositionParams, IReadOnlyList<CallHierarchyItem>?> Prepare = new("textDocument/prepareCallHierarchy");
}

/// <summary>Asks for what leads to an item, or where it leads.</summary>
internal sealed record CallHierarchyCallsParams(CallHierarchyItem Item)
{
    public static readonly LspRequest<CallHierarchyCallsParams, IReadOnlyList<CallHierarchyIncomingCall>?> Incoming = new("callHierarchy/incomingCalls");
    public static readonly LspRequest<CallHierarchyCallsParams, IReadOnlyList<CallHierarchyOutgoingCall>?> Outgoing = new("callHierarchy/outgoingCalls");
}

/// <summary>What leads to an item.</summary>
internal sealed record CallHierarchyIncomingCall(CallHierarchyItem From, IReadOnlyList<Range> FromRanges);

/// <summary>Where an item leads.</summary>
internal sealed record CallHierarchyOutgoingCall(CallHierarchyItem To, IReadOnlyList<Range> FromRanges);
