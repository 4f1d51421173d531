using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>window/showMessage</c>: that the rules do not come to an end in a file; said once of each.</summary>
internal sealed class SlowRules : Method
{
    private ImmutableHashSet<string> _told = [];

    public override void Bind(Session session) => session.Checks.Slow += path =>
    {
        if (ImmutableInterlocked.Update(ref _told, told => told.Add(path)))
            session.Connection.Notify(MessageParams.Show, new MessageParams(MessageParams.Warning, Message(path)));
    };

    private static string Message(string path) =>
        $"The check of {Path.GetFileName(path)} takes unusually long. Its problems are shown when it ends; everything else goes on.";
}
