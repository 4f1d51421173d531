using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>workspace/willRenameFiles</c>: lines that lead to a register lead to it after it has moved.</summary>
internal sealed class MovedFiles : Method
{
    /// <summary>Articles and registers, and folders, which may hold some.</summary>
    private static readonly FileOperationRegistrationOptions _moved = new(
    [
        new FileOperationFilter(new FileOperationPattern("**/*.news", "file")), new FileOperationFilter(new FileOperationPattern("**", "folder")),
    ]);

    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) =>
        client.Has("workspace", "fileOperations", "willRename")
            ? offered with { Workspace = (offered.Workspace ?? new WorkspaceOptions()) with { FileOperations = new FileOperationOptions(_moved) } }
            : offered;

    public override void Bind(Session session) => session.Connection.Answer(RenameFilesParams.Method, (asked, cancellation) =>
    {
        var workspace = session.Live.Current;
        var moves = asked.Files.Select(file => new FileRename(session.Translator.PathOf(file.OldUri), session.Translator.PathOf(file.NewUri))).ToList();
        return Task.Run<WorkspaceEdit?>(() => session.EditOf(workspace, FileRenames.Edits(workspace, moves)), cancellation);
    });
}
