using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>What all rules of an engine want to see, by what they want to see.</summary>
internal sealed class RuleActions
{
    public Dictionary<SpanRole, List<(Rule Rule, Action<SpanContext> Action)>> Spans { get; } = [];

    public List<(Rule Rule, Action<AttributionContext> Action)> Attributions { get; } = [];

    public List<(Rule Rule, Action<ParagraphContext> Action)> Paragraphs { get; } = [];

    public List<(Rule Rule, Action<ArticleContext> Action)> Articles { get; } = [];

    public List<(Rule Rule, CorpusAction Action)> Corpora { get; } = [];
}
