using NewsMarkup.LanguageServer.Features.Renaming;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/prepareRename</c> and <c>rename</c>: an id gets another name in all files.</summary>
internal sealed class Renames : Method
{
    /// <summary>Options are for clients that know them.</summary>
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with
    {
        RenameProvider = client.Has("textDocument", "rename", "prepareSupport")
            ? LspJson.ElementOf(new RenameOptions(PrepareProvider: true))
            : LspJson.ElementOf(value: true),
    };

    public override void Bind(Session session)
    {
        session.Read(
            PrepareRenameResult.Method,
            asked => asked.TextDocument.Uri,
            (asked, reading) => Rename.TargetAt(reading.Document, reading.OffsetOf(asked.Position)) is { } target
                ? new PrepareRenameResult(reading.RangeOf(target.Span), target.Placeholder)
                : throw new RequestFailure(ErrorCode.RequestFailed, Rename.NothingHere));
        session.Read(RenameParams.Method, asked => asked.TextDocument.Uri, (asked, reading) => EditOf(session, reading, asked));
    }

    private static WorkspaceEdit EditOf(Session session, Reading reading, RenameParams asked) =>
        Rename.At(reading.Workspace, reading.Document, reading.OffsetOf(asked.Position), asked.NewName, reading.Cancellation) switch
        {
            RenameResult.Refused refused => throw new RequestFailure(ErrorCode.RequestFailed, refused.Reason),
            RenameResult.Renamed renamed => session.EditOf(reading.Workspace, renamed.Files),
            var other => throw new InvalidOperationException($"{other} is no result of renaming."),
        };
}
