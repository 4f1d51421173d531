using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>A whole article to look at.</summary>
public sealed class ArticleContext : RuleContext
{
    internal ArticleContext(RuleCall call)
        : base(call)
    {
    }

    /// <summary>The article.</summary>
    public ArticleModel Article => Model;
}
