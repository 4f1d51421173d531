using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>What every context of one rule's action is made of.</summary>
internal sealed class RuleCall(CheckRun run, Rule rule)
{
    public ArticleModel Article => run.Article;

    public RuleSettings Settings => run.Settings;

    public CancellationToken Cancellation => run.Cancellation;

    public void Report(Diagnostic finding) => run.Add(rule, finding);
}
