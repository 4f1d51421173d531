using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>What all rules of an engine want to see, by what they want to see, each with the index of its rule in the engine.</summary>
internal sealed class RuleActions
{
    public Dictionary<SpanRole, List<(int Rule, Action<SpanContext> Action)>> Spans { get; } = [];

    public List<(int Rule, Action<AttributionContext> Action)> Attributions { get; } = [];

    public List<(int Rule, Action<ParagraphContext> Action)> Paragraphs { get; } = [];

    public List<(int Rule, Action<ArticleContext> Action)> Articles { get; } = [];

    public List<(int Rule, CorpusAction Action)> Corpora { get; } = [];
}
