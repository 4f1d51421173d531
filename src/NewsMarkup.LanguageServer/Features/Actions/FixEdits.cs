using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Fixing an article through and through, as edits of it.</summary>
internal static class FixEdits
{
    /// <summary>The edits that make all fixes of a sort, over as many passes as that takes.</summary>
    public static EditPlan Of(ArticleDocument document, FixChoice choice)
    {
        var edits = new ComposedEdits(document.Tree.Length);
        foreach (var pass in document.Fix(choice).Applied.GroupBy(step => step.Pass))
        {
            foreach (var change in pass.SelectMany(step => step.Fix.Changes()).OrderByDescending(change => change.Span.Start))
                edits.Add(change);
        }

        return new EditPlan([new FileEdits(document.Path, edits.Changes)]);
    }
}
