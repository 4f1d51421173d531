using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>
/// Runs rules over articles: one walk over the spans and attributions for all rules together. A rule that fails is reported, as NM0901,
/// and the others go on. Immutable; checks several articles at once.
/// </summary>
public sealed class RuleEngine
{
    private readonly RuleActions _actions = new();

    /// <summary>An engine with the rules given.</summary>
    public RuleEngine(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
            rule.Register(new RuleRegistry(rule, _actions));
    }

    /// <summary>What the language and the rules have to say about an article, in the order of the file.</summary>
    /// <param name="article">The article.</param>
    /// <param name="preset">Which rules are on; an article with <c>level: light</c> is checked as light.</param>
    /// <param name="cancellation">Stops the check between two actions.</param>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public ImmutableArray<Diagnostic> Check(ArticleModel article, Preset preset, CancellationToken cancellation = default)
    {
        var run = new Run(article, cancellation);
        foreach (var span in article.Spans.Where(span => span is { IsBroken: false, Kind: not null }))
        {
            foreach (var (rule, action) in _actions.Spans.GetValueOrDefault(span.Kind!.Role) ?? [])
                run.Call(rule, report => action(new SpanContext(span, article, report, cancellation)));
        }

        foreach (var attribution in article.Attributions.Where(attribution => !attribution.Span.IsBroken))
        {
            foreach (var (rule, action) in _actions.Attributions)
                run.Call(rule, report => action(new AttributionContext(attribution, article, report, cancellation)));
        }

        foreach (var (rule, action) in article.IsRegister ? [] : _actions.Articles)
            run.Call(rule, report => action(new ArticleContext(article, report, cancellation)));

        var holds = article.Meta.IsLight ? Preset.Light : preset;
        return [.. article.Diagnostics.Concat(run.Findings).Where(finding => finding.Rule.Preset <= holds).OrderBy(finding => finding.Location.Span)];
    }

    /// <summary>One article's check: what was found, and which rules have failed and are not called again.</summary>
    private sealed class Run(ArticleModel article, CancellationToken cancellation)
    {
        private readonly HashSet<Rule> _crashed = [];
        private readonly HashSet<(RuleDescriptor, Location)> _reported = [];

        public List<Diagnostic> Findings { get; } = [];

        public void Call(Rule rule, Action<Action<Diagnostic>> action)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_crashed.Contains(rule))
                return;
            try
            {
                action(finding => Add(rule, finding));
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                throw;
            }
#pragma warning disable CA1031 // A rule may come from anybody and fail with anything; it must not take the others down.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Crash(rule, exception);
            }
        }

        private void Add(Rule rule, Diagnostic finding)
        {
            if (!rule.Descriptors.Contains(finding.Rule))
                throw new InvalidOperationException($"it reported {finding.Rule.Id}, which it does not declare");
            if (_reported.Add((finding.Rule, finding.Location)))
                Findings.Add(finding);
        }

        private void Crash(Rule rule, Exception exception)
        {
            _crashed.Add(rule);
            var names = string.Join(", ", rule.Descriptors.Select(descriptor => descriptor.Id));
            Findings.Add(new Diagnostic(
                EngineRules.RuleCrashed, new Location(article.Tree, default), names.Length > 0 ? names : rule.GetType().Name, exception.Message.TrimEnd('.')));
        }
    }
}
