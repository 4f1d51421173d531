using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>$/setTrace</c>: how much the client hears of the traffic.</summary>
internal sealed class Tracing : Method
{
    public override void Bind(Session session) =>
        session.Connection.Hear(SetTraceParams.Method, set => session.IsTraced = set.Value is "messages" or "verbose");
}
