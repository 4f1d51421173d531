namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>Why a request has no result, as JSON-RPC and the Language Server Protocol number it.</summary>
internal enum ErrorCode
{
    /// <summary>The message is not JSON.</summary>
    ParseError = -32700,

    /// <summary>The message is no request, or none that may be made now.</summary>
    InvalidRequest = -32600,

    /// <summary>There is no such method.</summary>
    MethodNotFound = -32601,

    /// <summary>The parameters are not what the method takes.</summary>
    InvalidParams = -32602,

    /// <summary>A fault of the server.</summary>
    InternalError = -32603,

    /// <summary>The client has not sent <c>initialize</c> yet.</summary>
    ServerNotInitialized = -32002,

    /// <summary>The request could not be done, through no fault of the server.</summary>
    RequestFailed = -32803,

    /// <summary>The server gave the request up; the client may ask again.</summary>
    ServerCancelled = -32802,

    /// <summary>The text was changed; the client asks again.</summary>
    ContentModified = -32801,

    /// <summary>The client gave the request up.</summary>
    RequestCancelled = -32800,
}
