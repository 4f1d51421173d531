using System.Text.Json;
using NewsMarkup.LanguageServer.Features.Actions;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.Text;
using CodeAction = NewsMarkup.LanguageServer.Protocol.Types.CodeAction;
using Diagnostic = NewsMarkup.LanguageServer.Protocol.Types.Diagnostic;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>Actions as the protocol has them, without their edits.</summary>
internal static class ActionTranslator
{
    /// <summary>An action, with what finds it again and those findings of the client that it is about.</summary>
    public static CodeAction Translate(this Reading reading, Features.Actions.CodeAction action, IReadOnlyList<Diagnostic> known)
    {
        IReadOnlyList<Diagnostic> mended = action.Finding is { } finding ? [.. known.Where(diagnostic => IsOf(diagnostic, finding, reading))] : [];
        var (name, selection, arguments) = action.Identity;
        return new CodeAction(
            action.Title,
            action.Kind,
            mended.Count > 0 ? mended : null,
            action.IsPreferred ? true : null,
            action.DisabledReason is { } reason ? new CodeActionDisabled(reason) : null,
            Data: LspJson.ElementOf(new CodeActionData(reading.Uri, name, selection.Start, selection.End, arguments, reading.Version)));
    }

    /// <summary>What finds an action again.</summary>
    public static ActionIdentity IdentityOf(CodeActionData data) =>
        new(data.Action, TextSpan.FromBounds(data.Start, Math.Max(data.Start, data.End)), [.. data.Arguments]);

    /// <summary>Told by rule and range: editors move the range while the text is edited, and not what the server left with it.</summary>
    private static bool IsOf(Diagnostic diagnostic, NewsMarkup.Diagnostics.Diagnostic finding, Reading reading) =>
        diagnostic.Code is { ValueKind: JsonValueKind.String } code && code.ValueEquals(finding.Rule.Id)
        && diagnostic.Range == reading.RangeOf(finding.Location.Span);
}
