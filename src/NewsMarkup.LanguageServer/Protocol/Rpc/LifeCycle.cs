namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>What a server may be asked when: nothing before <c>initialize</c>, that once, and after <c>shutdown</c> only to exit.</summary>
internal sealed class LifeCycle
{
    private bool _isInitialized;

    /// <summary>True when the client has asked for the end.</summary>
    public bool IsShutDown { get; private set; }

    /// <summary>Why a message may not be handled now; null where it may. To be asked once for each message, in order.</summary>
    /// <param name="method">The method.</param>
    /// <param name="isRequest">False for a notification.</param>
    public Refusal? Refuse(string method, bool isRequest)
    {
        if (method == "exit")
            return null;
        if (IsShutDown)
            return new Refusal(ErrorCode.InvalidRequest, "The server has been shut down; only `exit` may follow.");
        if (method == "initialize" && isRequest)
        {
            if (_isInitialized)
                return new Refusal(ErrorCode.InvalidRequest, "The server is initialized already.");
            _isInitialized = true;
            return null;
        }

        if (!_isInitialized)
            return new Refusal(ErrorCode.ServerNotInitialized, "The first request must be `initialize`.");
        IsShutDown = method == "shutdown" && isRequest;
        return null;
    }
}
