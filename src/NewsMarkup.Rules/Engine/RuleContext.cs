using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>What a rule is given to look at, and the way to say what it finds.</summary>
public abstract class RuleContext
{
    private readonly Action<Diagnostic> _report;

    private protected RuleContext(ArticleModel article, Action<Diagnostic> report, CancellationToken cancellation)
    {
        Article = article;
        _report = report;
        Cancellation = cancellation;
    }

    /// <summary>The article.</summary>
    public ArticleModel Article { get; }

    /// <summary>Asks a rule that takes long to stop.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Reports a finding.</summary>
    /// <param name="rule">One of the rule's own descriptors.</param>
    /// <param name="place">The smallest range of the file that shows what is meant.</param>
    /// <param name="help">The way out, in one sentence; null when the message says all.</param>
    /// <param name="arguments">What fills the descriptor's message.</param>
    public void Report(RuleDescriptor rule, TextSpan place, string? help = null, params ImmutableArray<string> arguments) =>
        _report(new Diagnostic(rule, new Location(Article.Tree, place), arguments) { Help = help });
}
