using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>A tagged span to look at.</summary>
public sealed class SpanContext : RuleContext
{
    internal SpanContext(TaggedSpan span, RuleCall call)
        : base(call) => Span = span;

    /// <summary>The article.</summary>
    public ArticleModel Article => Model;

    /// <summary>The span; its tag is without errors.</summary>
    public TaggedSpan Span { get; }
}
