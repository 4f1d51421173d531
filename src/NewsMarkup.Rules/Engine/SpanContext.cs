using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>A tagged span to look at.</summary>
public sealed class SpanContext : RuleContext
{
    internal SpanContext(TaggedSpan span, ArticleModel article, Action<Diagnostic> report, CancellationToken cancellation)
        : base(article, report, cancellation) => Span = span;

    /// <summary>The span; its tag is without errors.</summary>
    public TaggedSpan Span { get; }
}
