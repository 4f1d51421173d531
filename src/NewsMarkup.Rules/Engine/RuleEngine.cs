using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>
/// Runs rules over articles: one walk over the spans, attributions and paragraphs for all rules together. A rule that fails is reported,
/// as NM0901, and the others go on. Immutable; checks several articles at once.
/// </summary>
public sealed class RuleEngine
{
    private readonly RuleActions _actions = new();
    private readonly Latest<RuleSettings, ImmutableArray<int>> _on;

    /// <summary>An engine with the rules given.</summary>
    public RuleEngine(IEnumerable<Rule> rules)
    {
        Rules = [.. rules];
        Catalog = new RuleCatalog(Rules);
        for (var i = 0; i < Rules.Length; i++)
            Rules[i].Register(new RuleRegistry(i, _actions));
        _on = new(settings => [.. Enumerable.Range(0, Rules.Length).Where(rule => IsOn(rule, settings))]);
    }

    /// <summary>The rules, in the order in which they are called.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>Everything that a check can report.</summary>
    public RuleCatalog Catalog { get; }

    /// <summary>What the language and the rules have to say about an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="settings">Which rules are on and what they are told; an article with <c>level: light</c> is checked as light.</param>
    /// <param name="previous">The check of an earlier version of the article: what it found in paragraphs that have not changed is taken over.</param>
    /// <param name="times">Adds up how long each rule takes; null when nobody asks.</param>
    /// <param name="cancellation">Stops the check between two actions.</param>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public CheckResult Check(
        ArticleModel article, RuleSettings settings, CheckResult? previous = null, RuleTimes? times = null, CancellationToken cancellation = default)
    {
        var holds = article.Meta.IsLight ? settings with { Preset = Preset.Light } : settings;
        var run = new CheckRun(article, Rules, _on.Of(holds), holds, isTimed: times is not null, cancellation);
        var paragraphs = new ParagraphFindings();
        ImmutableArray<object?> collected = [];
        if (!article.IsRegister)
        {
            VisitSpans(article, run);
            VisitAttributions(article, run);
            VisitParagraphs(article, run, CanReuse(previous, article, holds) ? previous!.Paragraphs : new ParagraphFindings(), paragraphs);
            foreach (var (rule, action) in _actions.Articles)
            {
                if (run.CallOf(rule) is { } call)
                    run.Call(rule, action, new ArticleContext(call));
            }

            collected = Collect(run);
        }

        if (run.Ticks is { } ticks)
            times!.Add(ticks);
        var suppressions = Suppressions.Of(article, Catalog, holds.Today);
        var found = article.Diagnostics.Select(new LanguageFixes(article).Attach).Concat(run.Findings);
        var outcome = suppressions.Apply(Reported(found, holds), RulesThatSpoke(article, run, holds));
        outcome = outcome with { Findings = InOrder(outcome.Findings.Concat(Reported(outcome.Remarks, holds))) };
        return new CheckResult(article, holds, outcome, suppressions, run.HasCrash ? new ParagraphFindings() : paragraphs, collected);
    }

    /// <summary>
    /// What rules over several files find once all files are checked, in the order in which the rules report it, each with the severity that
    /// holds in its file. A rule that fails is reported at the last article.
    /// </summary>
    /// <param name="corpus">What they took from the articles.</param>
    public ImmutableArray<Diagnostic> Conclude(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var findings = new List<Diagnostic>();
        foreach (var ((rule, action), index) in _actions.Corpora.Select((entry, index) => (entry, index)))
        {
            if (corpus.FactsOf(index) is { IsEmpty: false } facts)
                Conclude(Rules[rule], action, facts, corpus, findings);
        }

        return [.. findings.Select(corpus.Reported).OfType<Diagnostic>()];
    }

    /// <summary>True where a rule over several files is on: then each of them must be checked.</summary>
    public bool ComparesFiles(RuleSettings settings) => _actions.Corpora.Any(entry => IsOn(entry.Rule, settings));

    private bool IsOn(int rule, RuleSettings settings) => Rules[rule].Descriptors.Any(settings.IsOn);

    private static void Conclude(Rule rule, CorpusAction action, ImmutableArray<object?> facts, Corpus corpus, List<Diagnostic> findings)
    {
        var found = new List<Diagnostic>();
        try
        {
            action.Conclude(facts, found.Add);
            found.ForEach(finding => CheckRun.Admit(rule, finding));
            findings.AddRange(found);
        }
#pragma warning disable CA1031 // A rule may come from anybody and fail with anything; it must not take the others down.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            findings.Add(EngineRules.Crash(rule, new Location(new TextFile(corpus.Last, new SourceText("")), default), exception));
        }
    }

    private static bool CanReuse(CheckResult? previous, ArticleModel article, RuleSettings settings) =>
        previous is not null && previous.Settings == settings && previous.Article.Meta.Language == article.Meta.Language
        && previous.Article.Vocabulary == article.Vocabulary;

    /// <summary>The findings with the severity that holds here, without those that are off.</summary>
    private static IEnumerable<Diagnostic> Reported(IEnumerable<Diagnostic> findings, RuleSettings settings) =>
        from finding in findings
        let level = settings.Level(finding.Rule) ?? finding.Severity
        where level != Severity.Off
        select level == finding.Severity ? finding : finding with { Severity = level };

    /// <summary>The rules whose silence means that there is nothing: they are on, and have looked at the article to the end.</summary>
    private Func<string, bool> RulesThatSpoke(ArticleModel article, CheckRun run, RuleSettings settings)
    {
        HashSet<string>? silent = null;
        return id => !(silent ??= Silent()).Contains(id);

        HashSet<string> Silent()
        {
            var ofSeveralFiles = _actions.Corpora.Select(entry => entry.Rule).ToHashSet();
            return Catalog.All.Where(rule => !settings.IsOn(rule))
                .Concat(Enumerable.Range(0, Rules.Length)
                    .Where(rule => article.IsRegister || ofSeveralFiles.Contains(rule) || run.CallOf(rule) is null)
                    .SelectMany(rule => Rules[rule].Descriptors))
                .Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        }
    }

    private static ImmutableArray<Diagnostic> InOrder(IEnumerable<Diagnostic> findings) => [.. findings.OrderBy(finding => finding.Location.Span)];

    private void VisitSpans(ArticleModel article, CheckRun run)
    {
        foreach (var span in article.Spans)
        {
            if (span.IsBroken || span.Kind is null || !_actions.Spans.TryGetValue(span.Kind.Role, out var actions))
                continue;
            foreach (var (rule, action) in actions)
            {
                if (run.CallOf(rule) is { } call)
                    run.Call(rule, action, new SpanContext(span, call));
            }
        }
    }

    private void VisitAttributions(ArticleModel article, CheckRun run)
    {
        foreach (var attribution in article.Attributions)
        {
            if (attribution.Span.IsBroken)
                continue;
            foreach (var (rule, action) in _actions.Attributions)
            {
                if (run.CallOf(rule) is { } call)
                    run.Call(rule, action, new AttributionContext(attribution, call));
            }
        }
    }

    private void VisitParagraphs(ArticleModel article, CheckRun run, ParagraphFindings before, ParagraphFindings now)
    {
        if (_actions.Paragraphs.Count == 0)
            return;
        var next = 0;
        foreach (var block in article.Blocks)
        {
            while (next < article.Spans.Length && article.Spans[next].Place.Start < block.Paragraph.Span.Start)
                next++;
            var first = next;
            while (next < article.Spans.Length && article.Spans[next].Place.Start < block.Paragraph.Span.End)
                next++;
            var count = run.Findings.Count;
            if (before.Find(article.Tree, block.Paragraph) is { IsDefault: false } kept)
                run.Keep(kept);
            else
                VisitParagraph(block, article.Spans[first..next], run);
            now.Add(block.Paragraph, run.Findings.Skip(count));
        }
    }

    private void VisitParagraph(Block block, ImmutableArray<TaggedSpan> spans, CheckRun run)
    {
        foreach (var (rule, action) in _actions.Paragraphs)
        {
            if (run.CallOf(rule) is { } call)
                run.Call(rule, action, new ParagraphContext(block, spans, call));
        }
    }

    private ImmutableArray<object?> Collect(CheckRun run)
    {
        var collected = ImmutableArray.CreateBuilder<object?>(_actions.Corpora.Count);
        foreach (var (rule, action) in _actions.Corpora)
        {
            object? fact = null;
            if (run.CallOf(rule) is { } call)
                run.Call<ArticleContext>(rule, context => fact = action.Collect(context), new ArticleContext(call));
            collected.Add(fact);
        }

        return collected.MoveToImmutable();
    }
}
