using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>A method of the protocol, or a few that belong together: what the server offers, and who answers.</summary>
internal abstract class Method
{
    /// <summary>Adds to what the server offers.</summary>
    /// <param name="offered">What it offers so far.</param>
    /// <param name="client">What the client can do.</param>
    public virtual ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered;

    /// <summary>Says who answers.</summary>
    public abstract void Bind(Session session);

    /// <summary>The client is ready to be asked.</summary>
    public virtual void Begin(Session session)
    {
    }
}
