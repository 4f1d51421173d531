using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>What a rule is given to look at, and the way to say what it finds.</summary>
public abstract class RuleContext
{
    private readonly RuleCall _call;

    private protected RuleContext(RuleCall call) => _call = call;

    /// <summary>The article's language as a BCP 47 tag; null when the header does not say.</summary>
    public string? Language => _call.Article.Meta.Language;

    /// <summary>Asks a rule that takes long to stop.</summary>
    public CancellationToken Cancellation => _call.Cancellation;

    private protected ArticleModel Model => _call.Article;

    /// <summary>The value of one of the rule's options.</summary>
    public T Option<T>(RuleOption<T> option) => _call.Settings.Option(option);

    /// <summary>A finding that is not reported yet, to be given help, fixes or related places.</summary>
    /// <param name="rule">One of the rule's own descriptors.</param>
    /// <param name="place">The smallest range of the file that shows what is meant, in UTF-16 offsets of the file.</param>
    /// <param name="arguments">What fills the descriptor's message.</param>
    public Diagnostic Finding(RuleDescriptor rule, TextSpan place, params ImmutableArray<string> arguments) =>
        new(rule, new Location(Model.Tree, place), arguments);

    /// <summary>Reports a finding. One of the same rule at the same place is reported once.</summary>
    public void Report(Diagnostic finding) => _call.Report(finding);

    /// <summary>Reports a finding that needs no more than its message.</summary>
    /// <param name="rule">One of the rule's own descriptors.</param>
    /// <param name="place">The smallest range of the file that shows what is meant, in UTF-16 offsets of the file.</param>
    /// <param name="arguments">What fills the descriptor's message.</param>
    public void Report(RuleDescriptor rule, TextSpan place, params ImmutableArray<string> arguments) => Report(Finding(rule, place, arguments));
}
