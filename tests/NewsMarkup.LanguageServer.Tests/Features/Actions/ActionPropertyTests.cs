using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Features.Actions;
using NewsMarkup.LanguageServer.Tests.Editing;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;
using NewsMarkup.Tests.Gold;

namespace NewsMarkup.LanguageServer.Tests.Features.Actions;

/// <summary>What holds of every action that changes no word, wherever it is offered: in the examples and in the gold articles.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class ActionPropertyTests
{
    private const int Selections = 25;

    [TestCaseSource(typeof(SampleArticles), nameof(SampleArticles.All))]
    public void An_action_keeps_the_copy_breaks_nothing_and_does_what_its_title_says(string path) => Assert.Multiple(() =>
    {
        var text = GoldFolder.SourceOf(path);
        var editor = SampleArticles.Open(text);
        var random = new Random(0);
        for (var i = 0; i < Selections; i++)
        {
            var selection = SampleArticles.Selection(text, random);
            foreach (var action in CodeActions.For(editor.Workspace, editor.Document, selection).Where(KeepsCopy))
                Check(editor, text, action);
        }
    });

    [Test]
    public void Every_sort_of_action_is_offered_somewhere_in_the_examples()
    {
        var offered = new HashSet<string>();
        foreach (var path in SampleArticles.Examples().Select(example => (string)example.Arguments[0]!))
        {
            var text = GoldFolder.SourceOf(path);
            var editor = SampleArticles.Open(text);
            var random = new Random(1);
            for (var i = 0; i < 8 * Selections; i++)
            {
                var actions = CodeActions.For(editor.Workspace, editor.Document, SampleArticles.Selection(text, random));
                offered.UnionWith(actions.Select(action => action.Identity.Action));
            }
        }

        Assert.That(offered, Is.SupersetOf(new[]
        {
            "fix", "allow", "wrap-speech", "wrap-mark", "declare", "tag-mentions", "split", "join", "remove-tag", "move-to-register", "light-to-full",
        }));
    }

    private static bool KeepsCopy(CodeAction action) => action.DisabledReason is null && action.Identity.Action is not ("fix" or "fix-all-of-rule");

    private static void Check(Editor editor, string text, CodeAction action)
    {
        var plan = CodeActions.Resolve(editor.Workspace, editor.Document, action.Identity);
        var (before, after) = (editor.Document.Article, After(editor, text, plan with { Caret = null }).Article);
        var what = $"{action.Title} at {action.Identity.Selection}: «{editor.Document.Text.Slice(action.Identity.Selection)}»";

        Assert.That(after.Text.Value, Is.EqualTo(before.Text.Value), what);
        Assert.That(Errors(after), Is.SubsetOf(Errors(before)), what);
        Assert.That(Does(action.Identity, before, after), Is.True, what);
    }

    private static ArticleDocument After(Editor editor, string text, EditPlan plan)
    {
        if (plan.Files is [{ Path: Editor.Path } edits])
            return edits.Changes.Reverse().Aggregate(editor.Document, (document, change) => document.With(change));
        var registers = editor.Workspace.Index.Keys.Where(path => path != Editor.Path)
            .Select(path => (path, editor.Workspace.Find(path)!.Text.ToString().With(plan, path)));
        return Editor.Of(text.With(plan, Editor.Path), default, [.. registers]).Document;
    }

    private static IEnumerable<string> Errors(ArticleModel article) => article.Diagnostics
        .Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Rule.Id} {string.Join(' ', finding.Arguments)}");

    private static bool Does(ActionIdentity identity, ArticleModel before, ArticleModel after) => identity.Action switch
    {
        "wrap-speech" => Said(after, identity) == Said(before, identity) + 1,
        "wrap-mention" or "tag-mentions" => Mentioned(after, identity) > Mentioned(before, identity),
        "wrap-mark" => Kinds(after, identity.Arguments[0]) == Kinds(before, identity.Arguments[0]) + 1,
        "declare" => after.Scope.Own.Length == before.Scope.Own.Length + 1 && after.Mentions.Length == before.Mentions.Length + 1,
        "move-to-register" => after.Scope.Own.Length == before.Scope.Own.Length - 1 && after.Scope.All.Count() >= before.Scope.All.Count(),
        "split" => after.Attributions.Length == before.Attributions.Length && Parts(after) == Parts(before) + 1,
        "join" => after.Attributions.Length == before.Attributions.Length && Parts(after) == Parts(before) - 1,
        "remove-tag" => after.Spans.Length == before.Spans.Length - 1,
        "light-to-full" => before.Meta.IsLight && !after.Meta.IsLight,
        _ => true,
    };

    private static int Said(ArticleModel article, ActionIdentity identity) => article.Attributions.Count(attribution =>
        attribution.Span.Kind!.Name == identity.Arguments[0] && attribution.Sources.Select(source => source.Id).SequenceEqual(identity.Arguments[1..]));

    private static int Mentioned(ArticleModel article, ActionIdentity identity) =>
        article.Mentions.Count(mention => mention.Symbol.Id == identity.Arguments[0]);

    private static int Kinds(ArticleModel article, string kind) => article.Spans.Count(span => span.Kind?.Name == kind);

    private static int Parts(ArticleModel article) => article.Attributions.Sum(attribution => attribution.Parts.Length);
}
