using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>Edits as the protocol has them.</summary>
internal static class EditTranslator
{
    /// <summary>
    /// Edits of several files as the client takes them: with the versions they are made for, so that it refuses those that come too late; by address where it
    /// knows no versions.
    /// </summary>
    public static WorkspaceEdit EditOf(this Session session, Workspace workspace, ImmutableArray<FileEdits> files)
    {
        var edits = files.Select(file => (
            Uri: Translator.UriOf(workspace, file.Path),
            workspace.Editor.GetValueOrDefault(file.Path)?.Version,
            Edits: workspace.Find(file.Path) is { } document ? session.Translator.EditsOf(document.Text, file.Changes) : []));
        return session.Client.Has("workspace", "workspaceEdit", "documentChanges")
            ? new WorkspaceEdit(
                [.. edits.Select(file => new TextDocumentEdit(new OptionalVersionedTextDocumentIdentifier(file.Uri, file.Version), file.Edits))])
            : new WorkspaceEdit(Changes: edits.ToDictionary(file => file.Uri, file => file.Edits, StringComparer.Ordinal));
    }

    /// <summary>Edits of one text.</summary>
    public static IReadOnlyList<TextEdit> EditsOf(this Translator translator, SourceText text, ImmutableArray<TextChange> changes) =>
        [.. changes.Select(change => new TextEdit(translator.RangeOf(text, change.Span), change.NewText))];

    /// <summary>Where a person writes next once a plan is carried out; null where nothing is left to write.</summary>
    /// <param name="translator">How the client counts.</param>
    /// <param name="document">The open article before the edits.</param>
    /// <param name="plan">The plan.</param>
    public static Position? CaretOf(this Translator translator, ArticleDocument document, EditPlan plan)
    {
        if (plan.Caret is not { } caret)
            return null;
        var changes = plan.Files.Where(file => file.Path == document.Path).SelectMany(file => file.Changes);
        return translator.PositionOf(changes.Reverse().Aggregate(document.Text, (text, change) => text.With(change)), caret.Start);
    }
}
