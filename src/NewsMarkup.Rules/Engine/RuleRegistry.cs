using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>Where a rule says what it wants to see, once, before the first article.</summary>
public sealed class RuleRegistry
{
    private readonly int _rule;
    private readonly RuleActions _actions;

    internal RuleRegistry(int rule, RuleActions actions)
    {
        _rule = rule;
        _actions = actions;
    }

    /// <summary>Called for every span of a role whose tag has no errors, in the order of the text, outer before inner.</summary>
    public void Spans(SpanRole role, Action<SpanContext> action)
    {
        if (!_actions.Spans.TryGetValue(role, out var actions))
            _actions.Spans.Add(role, actions = []);
        actions.Add((_rule, action));
    }

    /// <summary>Called for every attribution whose tag has no errors, in the order of the text.</summary>
    public void Attributions(Action<AttributionContext> action) => _actions.Attributions.Add((_rule, action));

    /// <summary>
    /// Called for every paragraph that is not blank, in order. What is found is kept while the paragraph stays as it is, so the action
    /// must not look at anything else.
    /// </summary>
    public void Paragraphs(Action<ParagraphContext> action) => _actions.Paragraphs.Add((_rule, action));

    /// <summary>Called once for an article, after its spans and attributions; not for a register.</summary>
    public void Articles(Action<ArticleContext> action) => _actions.Articles.Add((_rule, action));

    /// <summary>Called for every article of a run over several files, and once after the last; in the editor, never.</summary>
    /// <param name="collect">
    /// Takes from an article what the rule needs to compare; as little as possible, since that of all files is held until the end.
    /// A place keeps its file in memory.
    /// </param>
    /// <param name="conclude">Looks at what was collected.</param>
    public void Corpus<T>(Func<ArticleContext, T> collect, Action<CorpusContext<T>> conclude) => _actions.Corpora.Add((
        _rule,
        new CorpusAction(
            context => collect(context),
            (articles, report) => conclude(new CorpusContext<T>([.. articles.Cast<T>()], report)))));
}
