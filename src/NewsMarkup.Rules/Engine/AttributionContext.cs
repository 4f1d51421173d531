using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>An attribution to look at.</summary>
public sealed class AttributionContext : RuleContext
{
    internal AttributionContext(Attribution attribution, ArticleModel article, Action<Diagnostic> report, CancellationToken cancellation)
        : base(article, report, cancellation) => Attribution = attribution;

    /// <summary>The attribution; its tag is without errors.</summary>
    public Attribution Attribution { get; }
}
