using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Features.Actions;
using NewsMarkup.LanguageServer.Tests.Editing;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Features.Actions;

/// <summary>Does what an editor does with actions: shows their titles, and applies one.</summary>
internal static class ActionTest
{
    public static CodeAction[] Actions(this Editor editor, params string[] only) =>
        [.. CodeActions.For(editor.Workspace, editor.Document, editor.Selection, [.. only])];

    /// <summary>The titles of the actions that can be chosen.</summary>
    public static string[] Titles(this Editor editor, params string[] only) =>
        [.. editor.Actions(only).Where(action => action.DisabledReason is null).Select(action => action.Title)];

    /// <summary>Why the actions that cannot be chosen cannot, each reason once.</summary>
    public static string[] Reasons(this Editor editor, params string[] only) =>
        [.. editor.Actions(only).Select(action => action.DisabledReason).OfType<string>().Distinct()];

    public static string[] Preferred(this Editor editor) => [.. editor.Actions().Where(action => action.IsPreferred).Select(action => action.Title)];

    /// <summary>The article after an action, with <c>|</c> at the place where a person goes on.</summary>
    public static string After(this Editor editor, string title) => editor.Document.Text.ToString().With(editor.Plan(title), Editor.Path);

    public static EditPlan Plan(this Editor editor, string title)
    {
        var action = editor.Actions().FirstOrDefault(action => action.Title == title);
        Assert.That(action, Is.Not.Null, $"There is no «{title}». There are: {string.Join("; ", editor.Actions().Select(other => $"«{other.Title}»"))}.");
        return CodeActions.Resolve(editor.Workspace, editor.Document, action!.Identity);
    }

    /// <summary>A text after the edits of one file, with <c>|</c> where the plan puts the cursor.</summary>
    public static string With(this string text, EditPlan plan, string path)
    {
        Assert.That(plan.Refusal, Is.Null);
        var edited = plan.Files.Where(file => file.Path == path).Aggregate(text, (current, file) => Apply(current, file.Changes));
        return plan.Caret is { } caret ? edited.Insert(caret.Start, "|") : edited;
    }

    private static string Apply(string text, IReadOnlyList<TextChange> changes)
    {
        for (var i = changes.Count - 1; i >= 0; i--)
        {
            Assert.That(i == 0 || changes[i - 1].Span.End <= changes[i].Span.Start, Is.True, "Edits are in order and apart.");
            text = text[..changes[i].Span.Start] + changes[i].NewText + text[changes[i].Span.End..];
        }

        return text;
    }
}
