using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features.Completion;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Completion;

/// <summary>What is offered at the cursor of a text.</summary>
internal sealed class Completing
{
    private readonly Editor _editor;

    /// <summary>Opens an article and asks at its cursor.</summary>
    public Completing(string marked, params (string Path, string Text)[] others)
    {
        _editor = Editor.Open(marked, others);
        List = Completions.At(_editor.Workspace, _editor.Document, _editor.Cursor);
    }

    public CompletionList List { get; }

    public ImmutableArray<CompletionItem> Items => List.Items;

    public IEnumerable<string> Labels => Items.Select(item => item.Label);

    public CompletionItem this[string label] => Items.FirstOrDefault(item => item.Label == label)
        ?? throw new AssertionException($"`{label}` is not offered, but {string.Join(", ", Labels.Select(other => $"`{other}`"))}.");

    public string? Preselected => Items.FirstOrDefault(item => item.IsPreselected)?.Label;

    /// <summary>The text after an item is chosen, without its places to fill in.</summary>
    public string Choose(string label) => this[label].AlsoChanges.Append(this[label].Change).OrderByDescending(change => change.Span.Start)
        .Aggregate(_editor.Document.Text, (text, change) => text.With(change)).ToString();

    public string? Documentation(string label) => this[label].Topic is { } topic
        ? CompletionDocumentation.Of(_editor.Workspace, _editor.Document, topic)
        : null;

    /// <summary>What the items take the place of.</summary>
    public string Replaced => Items.Select(item => _editor.Document.Text.Slice(item.Change.Span)).Distinct().Single();
}
