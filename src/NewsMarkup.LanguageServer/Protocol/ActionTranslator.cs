using System.Text.Json;
using NewsMarkup.LanguageServer.Features.Actions;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.Text;
using CodeAction = NewsMarkup.LanguageServer.Protocol.Types.CodeAction;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>Actions as the protocol has them, without their edits.</summary>
internal static class ActionTranslator
{
    /// <summary>An action, with what finds it again and those findings of the client that it is about.</summary>
    public static CodeAction Translate(this Reading reading, Features.Actions.CodeAction action, IReadOnlyList<JsonElement> known)
    {
        var (name, selection, arguments) = action.Identity;
        return new CodeAction(
            action.Title,
            action.Kind,
            action.Finding is { } finding ? known.About(finding, reading.RangeOf(finding.Location.Span)) : null,
            action.IsPreferred ? true : null,
            action.DisabledReason is { } reason ? new CodeActionDisabled(reason) : null,
            Data: LspJson.ElementOf(new CodeActionData(reading.Uri, name, selection.Start, selection.End, arguments, reading.Version)));
    }

    /// <summary>What finds an action again.</summary>
    public static ActionIdentity IdentityOf(CodeActionData data) =>
        new(data.Action, TextSpan.FromBounds(data.Start, Math.Max(data.Start, data.End)), [.. data.Arguments]);

    /// <summary>
    /// Those findings of a client that are one of ours; null where none is. Told by rule and range: editors move the range while the text is edited, and not
    /// what the server left with it.
    /// </summary>
    public static IReadOnlyList<JsonElement>? About(this IReadOnlyList<JsonElement> known, NewsMarkup.Diagnostics.Diagnostic finding, Range range)
    {
        IReadOnlyList<JsonElement> found = [.. known.Where(one => IsAbout(LspJson.Read<KnownFinding>(one)))];
        return found.Count > 0 ? found : null;

        bool IsAbout(KnownFinding one) =>
            one.Code is { ValueKind: JsonValueKind.String } code && code.ValueEquals(finding.Rule.Id) && one.Range == range;
    }
}
