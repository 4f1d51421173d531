using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>workspace/didChangeWorkspaceFolders</c>: the folders whose articles are known though they are not open.</summary>
internal sealed class WorkspaceFolders : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with
    {
        Workspace = new WorkspaceOptions(new WorkspaceFoldersOptions(Supported: true, ChangeNotifications: true)),
    };

    public override void Bind(Session session) => session.Connection.Hear(DidChangeWorkspaceFoldersParams.Method, changed =>
    {
        foreach (var folder in changed.Event.Removed)
            session.Folders.Remove(session.Translator.PathOf(folder.Uri));
        foreach (var folder in changed.Event.Added)
            session.Folders.Add(session.Translator.PathOf(folder.Uri));
    });
}
