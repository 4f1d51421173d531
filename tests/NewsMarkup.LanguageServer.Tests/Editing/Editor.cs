using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Editing;

/// <summary>
/// A workspace in memory in which one article is open. Its text marks the cursor with <c>|</c>, or a selection with two of them.
/// </summary>
internal sealed class Editor
{
    /// <summary>The path of the open article.</summary>
    public const string Path = "/desk/story.news";

    private Editor(Workspace workspace, TextSpan selection)
    {
        Workspace = workspace;
        Selection = selection;
    }

    public Workspace Workspace { get; }

    public ArticleDocument Document => Workspace.Open[Path];

    /// <summary>What is selected; empty at the cursor.</summary>
    public TextSpan Selection { get; }

    public int Cursor => Selection.End;

    /// <summary>Opens an article.</summary>
    /// <param name="marked">Its text with the cursor or the selection marked.</param>
    /// <param name="others">The other files of the workspace: full path and text.</param>
    public static Editor Open(string marked, params (string Path, string Text)[] others)
    {
        var parts = marked.Split('|');
        Assert.That(parts, Has.Length.AtMost(3), "A text marks a cursor with one `|` or a selection with two.");
        var start = parts[0].Length;
        return Of(string.Concat(parts), TextSpan.FromBounds(start, parts.Length > 2 ? start + parts[1].Length : start), others);
    }

    /// <summary>Opens an article with what is selected in it.</summary>
    public static Editor Of(string text, TextSpan selection, params (string Path, string Text)[] others)
    {
        var files = new MemoryFiles(others.Append((Path, Text: text)).ToDictionary(file => file.Path, file => file.Text));
        var open = new OpenFiles(files, ImmutableDictionary<string, SourceText>.Empty.Add(Path, new SourceText(text)));
        var choice = new ConfigurationChoice(File: null, IsNone: false);
        var checks = new ArticleChecks(new ConfigurationFiles(open, choice, BuiltInRules.All), new DateOnly(2026, 3, 14));
        var workspace = new Workspace(open, checks)
        {
            Open = ImmutableDictionary<string, ArticleDocument>.Empty.Add(Path, new ArticleDocument(SyntaxTree.Parse(text, Path), checks)),
            Index = others.Append((Path, Text: text)).Where(file => file.Path.EndsWith(".news", StringComparison.Ordinal))
                .ToImmutableDictionary(file => file.Path, file => IndexedFile.Of(SyntaxTree.Parse(file.Text, file.Path))),
        };
        return new Editor(workspace, selection);
    }
}
