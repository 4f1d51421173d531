using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>What every context of one rule's action is made of.</summary>
internal sealed record RuleCall(ArticleModel Article, RuleSettings Settings, Action<Diagnostic> Report, CancellationToken Cancellation);
