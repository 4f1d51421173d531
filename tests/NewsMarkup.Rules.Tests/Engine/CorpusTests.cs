using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Tests;

/// <summary>Rules over several files.</summary>
internal sealed class CorpusTests
{
    [Test]
    public void A_rule_compares_what_it_collected() =>
        Assert.That(Conclude(new SameHeadline(), RuleSettings.House), Is.EqualTo(["error Dam"]));

    [Test]
    public void A_finding_has_the_level_that_holds_in_its_file()
    {
        var warned = RuleSettings.House with { Layers = [new RuleLayer { Rules = ImmutableDictionary<string, Severity>.Empty.Add("T1", Severity.Warning) }] };

        Assert.That(Conclude(new SameHeadline(), RuleSettings.House, RuleSettings.House, warned), Is.EqualTo(["warning Dam"]));
    }

    [Test]
    public void An_article_for_which_the_rule_is_off_is_not_compared()
    {
        var off = RuleSettings.House with { Layers = [new RuleLayer { Rules = ImmutableDictionary<string, Severity>.Empty.Add("T1", Severity.Off) }] };

        Assert.That(Conclude(new SameHeadline(), RuleSettings.House, RuleSettings.House, off), Is.Empty);
    }

    [Test]
    public void A_rule_that_fails_at_the_end_is_named_and_the_others_go_on() => Assert.That(
        Conclude([new FailingAtTheEnd(), new SameHeadline()], [RuleSettings.House, RuleSettings.House, RuleSettings.House]),
        Is.EqualTo(["error The rule T1 failed and was left out for this file: nothing works.", "error Dam"]));

    [Test]
    public void Every_article_counts_only_where_such_a_rule_is_on()
    {
        var engine = new RuleEngine([new SameHeadline(), .. BuiltInRules.All]);
        var off = RuleSettings.House with { Layers = [new RuleLayer { Rules = ImmutableDictionary<string, Severity>.Empty.Add("T1", Severity.Off) }] };

        Assert.Multiple(() =>
        {
            Assert.That(engine.ComparesFiles(RuleSettings.House), Is.True);
            Assert.That(engine.ComparesFiles(off), Is.False);
        });
    }

    [Test]
    public void An_article_of_which_no_rule_keeps_a_place_is_forgotten()
    {
        var engine = new RuleEngine([new Headlines()]);
        var corpus = new Corpus();
        var article = Add("Dam", engine, corpus);

        GC.Collect();

        Assert.That(article.TryGetTarget(out _), Is.False);
        GC.KeepAlive(corpus);
    }

    private static IEnumerable<string> Conclude(Rule rule, params RuleSettings[] settings) =>
        Conclude([rule], settings is [var same] ? [same, same, same] : settings);

    /// <summary>The articles are headed Dam, Bridge and Dam.</summary>
    private static IEnumerable<string> Conclude(Rule[] rules, RuleSettings[] settings)
    {
        var engine = new RuleEngine(rules);
        var corpus = new Corpus();
        foreach (var (headline, ofArticle) in new[] { "Dam", "Bridge", "Dam" }.Zip(settings))
            corpus.Add(engine.Check(ArticleModel.Bind(SyntaxTree.Parse($"---\nheadline: {headline}\n---\nText.")), ofArticle));
        return engine.Conclude(corpus).Select(finding => $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Message}");
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference<SyntaxTree> Add(string headline, RuleEngine engine, Corpus corpus)
    {
        var tree = SyntaxTree.Parse($"---\nheadline: {headline}\n---\nText.");
        corpus.Add(engine.Check(ArticleModel.Bind(tree), RuleSettings.House));
        return new WeakReference<SyntaxTree>(tree);
    }

    private static readonly RuleDescriptor Same = BuiltInRules.All[0].Descriptors[0] with { Id = "T1", Name = "test", Message = "{0}" };

    private sealed class SameHeadline : Rule
    {
        public override ImmutableArray<RuleDescriptor> Descriptors => [Same];

        public override void Register(RuleRegistry on) => on.Corpus(
            context => (context.Article.Meta.Headline, Finding: context.Finding(Same, default, context.Article.Meta.Headline ?? "")),
            corpus =>
            {
                foreach (var twice in corpus.Articles.GroupBy(article => article.Headline).Where(group => group.Count() > 1))
                    corpus.Report(twice.Last().Finding);
            });
    }

    private sealed class Headlines : Rule
    {
        public override ImmutableArray<RuleDescriptor> Descriptors => [Same];

        public override void Register(RuleRegistry on) => on.Corpus(context => string.Concat("a ", context.Article.Meta.Headline), _ => { });
    }

    private sealed class FailingAtTheEnd : Rule
    {
        public override ImmutableArray<RuleDescriptor> Descriptors => [Same];

        public override void Register(RuleRegistry on) => on.Corpus(_ => "", _ => throw new InvalidOperationException("nothing works"));
    }
}
