using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>Where a rule says what it wants to see, once, before the first article.</summary>
public sealed class RuleRegistry
{
    private readonly Rule _rule;
    private readonly RuleActions _actions;

    internal RuleRegistry(Rule rule, RuleActions actions)
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

    /// <summary>Called once for an article, after its spans and attributions; not for a register.</summary>
    public void Articles(Action<ArticleContext> action) => _actions.Articles.Add((_rule, action));
}
