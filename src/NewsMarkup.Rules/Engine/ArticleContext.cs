using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>A whole article to look at.</summary>
public sealed class ArticleContext : RuleContext
{
    internal ArticleContext(ArticleModel article, Action<Diagnostic> report, CancellationToken cancellation)
        : base(article, report, cancellation)
    {
    }
}
