using System.Collections.Immutable;
using System.Diagnostics;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>The check of one article: what is found, and which rules have failed and are not called again.</summary>
internal sealed class CheckRun
{
    private readonly ArticleModel _article;
    private readonly Dictionary<Rule, RuleCall> _calls = [];
    private readonly Dictionary<Rule, long>? _ticks;
    private readonly HashSet<(RuleDescriptor, Location)> _reported = [];
    private readonly CancellationToken _cancellation;

    public CheckRun(ArticleModel article, ImmutableArray<Rule> rules, RuleSettings settings, bool isTimed, CancellationToken cancellation)
    {
        _article = article;
        _ticks = isTimed ? [] : null;
        _cancellation = cancellation;
        foreach (var rule in rules.Where(rule => rule.Descriptors.Any(settings.IsOn)))
            _calls.Add(rule, new RuleCall(article, settings, finding => Add(rule, finding), cancellation));
    }

    public List<Diagnostic> Findings { get; } = [];

    public bool HasCrash { get; private set; }

    /// <summary>How long each rule took, in ticks of the stopwatch; null when nobody asked.</summary>
    public IReadOnlyDictionary<Rule, long>? Ticks => _ticks;

    /// <summary>What a context of a rule is made of; null when the rule is off or has failed.</summary>
    public RuleCall? CallOf(Rule rule) => _calls.GetValueOrDefault(rule);

    /// <summary>Calls an action of a rule; a failure of it is a finding.</summary>
    public void Call<T>(Rule rule, Action<T> action, T context)
    {
        _cancellation.ThrowIfCancellationRequested();
        var start = _ticks is null ? 0 : Stopwatch.GetTimestamp();
        try
        {
            action(context);
        }
        catch (OperationCanceledException) when (_cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // A rule may come from anybody and fail with anything; it must not take the others down.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            HasCrash = true;
            _calls.Remove(rule);
            Findings.Add(EngineRules.Crash(rule, new Location(_article.Tree, default), exception));
        }

        if (_ticks is not null)
            _ticks[rule] = _ticks.GetValueOrDefault(rule) + Stopwatch.GetTimestamp() - start;
    }

    /// <summary>Takes over what a rule found in an earlier version of the article.</summary>
    public void Keep(IEnumerable<Diagnostic> findings) => Findings.AddRange(findings);

    private void Add(Rule rule, Diagnostic finding)
    {
        Admit(rule, finding);
        if (_reported.Add((finding.Rule, finding.Location)))
            Findings.Add(finding);
    }

    /// <summary>Fails here, where the rule is known, what would fail in every report.</summary>
    /// <exception cref="InvalidOperationException">The rule does not declare the finding, or its place is outside the file.</exception>
    public static void Admit(Rule rule, Diagnostic finding)
    {
        if (!rule.Descriptors.Contains(finding.Rule))
            throw new InvalidOperationException($"it reported {finding.Rule.Id}, which it does not declare");
        var (span, length) = (finding.Location.Span, finding.Location.File.Text.Length);
        if (span.Start < 0 || span.Length < 0 || span.End > length)
            throw new InvalidOperationException($"it reported a place outside the file, {span}");
        _ = finding.Message;
    }
}
