using System.Collections.Immutable;
using System.Diagnostics;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules;

/// <summary>The check of one article: what is found, and which rules have failed and are not called again.</summary>
internal sealed class CheckRun
{
    private readonly ImmutableArray<Rule> _rules;
    private readonly RuleCall?[] _calls;
    private readonly Dictionary<Rule, long>? _ticks;
    private readonly HashSet<(RuleDescriptor, Location)> _reported = [];

    /// <param name="article">The article.</param>
    /// <param name="rules">All rules of the engine.</param>
    /// <param name="on">The indexes of those that are on.</param>
    /// <param name="settings">What they are told.</param>
    /// <param name="isTimed">Whether it is to be measured how long each takes.</param>
    /// <param name="cancellation">Stops the check between two actions.</param>
    public CheckRun(
        ArticleModel article, ImmutableArray<Rule> rules, ImmutableArray<int> on, RuleSettings settings, bool isTimed, CancellationToken cancellation)
    {
        Article = article;
        Settings = settings;
        Cancellation = cancellation;
        _rules = rules;
        _ticks = isTimed ? [] : null;
        _calls = new RuleCall?[rules.Length];
        foreach (var rule in on)
            _calls[rule] = new RuleCall(this, rules[rule]);
    }

    public ArticleModel Article { get; }

    public RuleSettings Settings { get; }

    public CancellationToken Cancellation { get; }

    public List<Diagnostic> Findings { get; } = [];

    public bool HasCrash { get; private set; }

    /// <summary>How long each rule took, in ticks of the stopwatch; null when nobody asked.</summary>
    public IReadOnlyDictionary<Rule, long>? Ticks => _ticks;

    /// <summary>What a context of a rule is made of; null when the rule is off or has failed.</summary>
    /// <param name="rule">Its index in the engine.</param>
    public RuleCall? CallOf(int rule) => _calls[rule];

    /// <summary>Calls an action of a rule; a failure of it is a finding.</summary>
    public void Call<T>(int rule, Action<T> action, T context)
    {
        Cancellation.ThrowIfCancellationRequested();
        var start = _ticks is null ? 0 : Stopwatch.GetTimestamp();
        try
        {
            action(context);
        }
        catch (OperationCanceledException) when (Cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // A rule may come from anybody and fail with anything; it must not take the others down.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            HasCrash = true;
            _calls[rule] = null;
            Findings.Add(EngineRules.Crash(_rules[rule], new Location(Article.Tree, default), exception));
        }

        if (_ticks is not null)
            _ticks[_rules[rule]] = _ticks.GetValueOrDefault(_rules[rule]) + Stopwatch.GetTimestamp() - start;
    }

    /// <summary>Takes over what a rule found in an earlier version of the article.</summary>
    public void Keep(IEnumerable<Diagnostic> findings) => Findings.AddRange(findings);

    /// <summary>Takes a finding of a rule; one at the same place again is passed by.</summary>
    public void Add(Rule rule, Diagnostic finding)
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
