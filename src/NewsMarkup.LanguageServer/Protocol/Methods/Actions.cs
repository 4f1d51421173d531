using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Features.Actions;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;
using CodeAction = NewsMarkup.LanguageServer.Protocol.Types.CodeAction;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary>
/// <c>textDocument/codeAction</c> and <c>codeAction/resolve</c>: what can be done at a place. Edits are worked out when somebody chooses an action, or at
/// once for a client that cannot ask for them.
/// </summary>
internal sealed class Actions : Method
{
    private const int Automatic = 2;

    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with
    {
        CodeActionProvider = client.Has("textDocument", "codeAction", "codeActionLiteralSupport")
            ? new CodeActionOptions(
                [ActionKinds.QuickFix, ActionKinds.Rewrite, ActionKinds.Extract, ActionKinds.Inline, ActionKinds.Move, ActionKinds.FixAll],
                AsksForEdits(client))
            : null,
    };

    public override void Bind(Session session)
    {
        session.Connection.Answer(CodeActionParams.Method, (asked, cancellation) => FileKind.IsArticle(session.Translator.PathOf(asked.TextDocument.Uri))
            ? session.ReadAsync(asked.TextDocument.Uri, reading => ActionsAt(session, reading, asked), WhenStale.Cancelled, cancellation)
            : Task.FromResult<IReadOnlyList<CodeAction>?>(ConfigurationFixes.At(session, asked)));
        session.Resolve<CodeAction, CodeActionData>(
            CodeAction.Resolve, action => action.Data, data => data.Uri, (action, data, reading) => Resolve(session, reading, action, data));
    }

    private static IReadOnlyList<CodeAction> ActionsAt(Session session, Reading reading, CodeActionParams asked)
    {
        var actions = CodeActions.For(reading.Workspace, reading.Document, reading.SpanOf(asked.Range), [.. asked.Context.Only ?? []])
            .Where(action => IsShown(action, asked.Context, session.Client))
            .Select(action => (action.Identity, Action: reading.Translate(action, asked.Context.Diagnostics)));
        return AsksForEdits(session.Client)
            ? [.. actions.Select(offered => offered.Action)]
            : [.. actions.Select(offered => EditedNow(session, reading, offered.Action, offered.Identity)).OfType<CodeAction>()];
    }

    /// <summary>What cannot be done is shown to somebody who asked; what is about the whole file does not follow the cursor.</summary>
    private static bool IsShown(Features.Actions.CodeAction action, CodeActionContext context, ClientCapabilities client) => context.TriggerKind == Automatic
        ? action.DisabledReason is null && (action.Kind != ActionKinds.FixAll || context.Only is not null)
        : action.DisabledReason is null || client.Has("textDocument", "codeAction", "disabledSupport");

    /// <summary>An action with its edits, to which nobody comes back; null where it turns out that there are none.</summary>
    private static CodeAction? EditedNow(Session session, Reading reading, CodeAction action, ActionIdentity identity)
    {
        reading.Cancellation.ThrowIfCancellationRequested();
        action = action with { Data = null };
        if (action.Disabled is not null)
            return action;
        var plan = CodeActions.Resolve(reading.Workspace, reading.Document, identity);
        return plan.Refusal is null ? Edited(session, reading, action, plan) : null;
    }

    private static CodeAction Resolve(Session session, Reading reading, CodeAction action, CodeActionData data)
    {
        var plan = data.Version == reading.Version
            ? CodeActions.Resolve(reading.Workspace, reading.Document, ActionTranslator.IdentityOf(data))
            : EditPlan.Refused(CodeActions.Changed);
        return plan.Refusal is { } why ? throw new RequestFailure(ErrorCode.RequestFailed, why) : Edited(session, reading, action, plan);
    }

    private static CodeAction Edited(Session session, Reading reading, CodeAction action, EditPlan plan) =>
        action with { Edit = session.EditOf(reading.Workspace, plan.Files), Command = session.CommandAfter(reading, plan) };

    private static bool AsksForEdits(ClientCapabilities client) =>
        client.Has("textDocument", "codeAction", "dataSupport") && client.Names("edit", "textDocument", "codeAction", "resolveSupport", "properties");
}
