using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>workspace/didChangeWorkspaceFolders</c>: the folders whose articles are known though they are not open.</summary>
internal sealed class WorkspaceFolders : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with
    {
        Workspace = (offered.Workspace ?? new WorkspaceOptions()) with
        {
            WorkspaceFolders = new WorkspaceFoldersOptions(Supported: true, ChangeNotifications: true),
        },
    };

    public override void Bind(Session session) => session.Connection.Hear(
        DidChangeWorkspaceFoldersParams.Method,
        changed => session.ChangeRoots(changed.Event.Removed.Select(folder => folder.Uri), changed.Event.Added.Select(folder => folder.Uri)));
}
