using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Where an action is asked for. Immutable.</summary>
internal sealed class ActionPlace
{
    public ActionPlace(Workspace workspace, ArticleDocument document, TextSpan selection)
    {
        Workspace = workspace;
        Document = document;
        var start = Math.Clamp(selection.Start, 0, document.Tree.Length);
        Selection = TextSpan.FromBounds(start, Math.Clamp(selection.End, start, document.Tree.Length));
    }

    /// <summary>All files.</summary>
    public Workspace Workspace { get; }

    /// <summary>The file.</summary>
    public ArticleDocument Document { get; }

    /// <summary>What is selected, in UTF-16 offsets of the file; empty at a cursor. It lies inside the text.</summary>
    public TextSpan Selection { get; }

    /// <summary>What the file says.</summary>
    public ArticleModel Article => Document.Article;

    /// <summary>The file, parsed.</summary>
    public SyntaxTree Tree => Document.Tree;

    /// <summary>What is found there.</summary>
    public IEnumerable<Diagnostic> Findings => Document.Check().Findings.Where(finding => IsTouched(finding.Location.Span));

    /// <summary>The innermost node at the selection of a type; null where there is none.</summary>
    public T? NodeAt<T>()
        where T : SyntaxNode => Tree.Root.Ancestors<T>(Selection).FirstOrDefault();

    private bool IsTouched(TextSpan place) => place.Start <= Selection.End && Selection.Start <= place.End;
}
