using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>workspace/didChangeWatchedFiles</c>: files that somebody else made, changed or deleted.</summary>
internal sealed class WatchedFiles : Method
{
    /// <summary>What is to be watched. Shared configurations and baselines have any name.</summary>
    private static readonly DidChangeWatchedFilesRegistrationOptions _watched = new(
    [
        new WatchedPattern("**/*.news"), new WatchedPattern("**/*.newsrules"), new WatchedPattern("**/*.json"),
    ]);

    /// <summary>What the event says happened is not looked at: by now the file may be something else again.</summary>
    public override void Bind(Session session) => session.Connection.Hear(
        DidChangeWatchedFilesParams.Method, changed => session.Folders.Look([.. changed.Changes.Select(change => session.Translator.PathOf(change.Uri))]));

    public override void Begin(Session session)
    {
        if (session.Client.Has("workspace", "didChangeWatchedFiles", "dynamicRegistration"))
            session.Register(DidChangeWatchedFilesParams.Method.Method, LspJson.ElementOf(_watched));
    }
}
