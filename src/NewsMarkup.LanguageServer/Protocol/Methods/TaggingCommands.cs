using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>workspace/executeCommand</c>: tagging for editors that have no commands of their own for it; the server sends them the edits.</summary>
internal sealed class TaggingCommands : Method
{
    /// <summary>Not the names that an extension of VS Code would give its own: there, those of a server become commands too.</summary>
    private const string Wrap = "newsmarkup.server.wrap";
    private const string Declare = "newsmarkup.server.declare";

    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) =>
        client.Has("workspace", "applyEdit") ? offered with { ExecuteCommandProvider = new ExecuteCommandOptions([Wrap, Declare]) } : offered;

    public override void Bind(Session session) => session.Connection.Answer(ExecuteCommandParams.Method, async (asked, cancellation) =>
    {
        var argument = asked.Arguments is [var only] ? only : default;
        if (await EditAsync(session, asked.Command, argument, cancellation).ConfigureAwait(false) is { } edit)
            await ApplyAsync(session, edit, cancellation).ConfigureAwait(false);
        return null;
    });

    private static Task<TaggingEdit?> EditAsync(Session session, string command, JsonElement argument, CancellationToken cancellation)
    {
        switch (command)
        {
            case Wrap:
                var wrap = LspJson.Read<WrapParams>(argument);
                return session.ReadAsync(wrap.TextDocument.Uri, reading => session.Wrap(reading, wrap), WhenStale.Cancelled, cancellation);
            case Declare:
                var declare = LspJson.Read<DeclareParams>(argument);
                return session.ReadAsync(declare.TextDocument.Uri, reading => session.Declare(reading, declare), WhenStale.Cancelled, cancellation);
            default:
                throw new RequestFailure(ErrorCode.InvalidParams, $"There is no command `{command}`: there are `{Wrap}` and `{Declare}`.");
        }
    }

    private static async Task ApplyAsync(Session session, TaggingEdit tagging, CancellationToken cancellation)
    {
        var asked = new ApplyWorkspaceEditParams(tagging.Edit, "Tag");
        var answer = await session.Connection.RequestAsync(ApplyWorkspaceEditParams.Method, asked, cancellation).ConfigureAwait(false);
        if (!answer.Applied)
            throw new RequestFailure(ErrorCode.RequestFailed, $"The editor has not made the edits: {answer.FailureReason ?? "it gives no reason"}.");
    }
}
