using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>An attribution to look at.</summary>
public sealed class AttributionContext : RuleContext
{
    internal AttributionContext(Attribution attribution, RuleCall call)
        : base(call) => Attribution = attribution;

    /// <summary>The article.</summary>
    public ArticleModel Article => Model;

    /// <summary>The attribution; its tag is without errors.</summary>
    public Attribution Attribution { get; }
}
