using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>
/// Applies the fixes of an article until nothing changes. Fixes that edit the same place do not meet: the first one in the file wins, the
/// other waits for the next pass, which begins with a new check. Immutable; fixes several articles at once.
/// </summary>
/// <param name="engine">Finds what is to be mended.</param>
/// <param name="settings">Which rules are on.</param>
/// <param name="choice">Which fixes are applied.</param>
public sealed class FixAll(RuleEngine engine, RuleSettings settings, FixChoice choice)
{
    /// <summary>More passes than any article needs; fixes that undo each other would go on for ever.</summary>
    public const int MaxPasses = 10;

    /// <summary>Mends an article.</summary>
    /// <param name="tree">The article.</param>
    /// <param name="bind">Finds out what a version of it says.</param>
    /// <param name="cancellation">Stops the check between two actions.</param>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public FixAllResult Apply(SyntaxTree tree, Func<SyntaxTree, ArticleModel> bind, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(bind);
        var steps = ImmutableArray.CreateBuilder<FixStep>();
        var check = Check(tree);
        for (var pass = 1; pass <= MaxPasses; pass++)
        {
            var edits = Pass(check, pass, steps);
            if (edits.IsEmpty)
                return new FixAllResult(check, steps.DrainToImmutable());
            tree = SyntaxTree.Parse(new SourceText(edits.Apply(tree.ToString()), tree.Text.HasByteOrderMark), tree.Path, cancellation);
            check = Check(tree);
        }

        steps.AddRange(check.Findings.Select(finding => (finding, fix: choice.Of(finding))).Where(left => left.fix is not null)
            .Select(left => new FixStep(MaxPasses, left.finding, left.fix!, FixOutcome.LeftOver)));
        return new FixAllResult(check, steps.DrainToImmutable());

        CheckResult Check(SyntaxTree version) => engine.Check(bind(version), settings, cancellation: cancellation);
    }

    private EditSet Pass(CheckResult check, int pass, ImmutableArray<FixStep>.Builder steps)
    {
        var edits = new EditSet();
        var text = check.Article.Tree.Text;
        foreach (var finding in check.Findings)
        {
            if (choice.Of(finding) is { } fix)
                steps.Add(new FixStep(pass, finding, fix, Try(fix)));
        }

        return edits;

        FixOutcome Try(Fix fix)
        {
            var changes = fix.Changes();
            if (changes.All(change => text.Slice(change.Span) == change.NewText))
                return FixOutcome.ChangesNothing;
            return edits.TryAdd(changes) ? FixOutcome.Applied : FixOutcome.Waited;
        }
    }
}
