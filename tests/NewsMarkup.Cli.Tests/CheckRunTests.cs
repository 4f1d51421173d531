using System.Collections.Immutable;
using NewsMarkup.Cli.Checks;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Tests;

/// <summary>Runs of a program with rules of its own: one that compares files, and others that the cache must tell apart.</summary>
internal sealed class CheckRunTests
{
    private static readonly RuleDescriptor Same = BuiltInRules.All[0].Descriptors[0] with { Id = "T1", Name = "same-headline", Message = "{0} again." };

    private ProgramRun _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new ProgramRun();
        foreach (var (name, headline) in new[] { ("a", "Dam"), ("b", "Bridge"), ("c", "Dam") })
            _folder.Write($"{name}.news", $"---\nheadline: {headline}\ndate: 2026-03-14\n---\nIt holds.\n");
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void What_is_found_in_several_files_is_reported_at_its_place_after_the_last()
    {
        var (code, found, tally) = Run(new SameHeadline());

        Assert.Multiple(() =>
        {
            Assert.That(found, Is.EqualTo(new[] { "a.news:", "b.news:", "c.news:", "c.news: T1 Dam again." }));
            Assert.That((code, tally.Files, tally.FilesWithFindings), Is.EqualTo((1, 3, 1)));
            Assert.That(tally.Statistics!.All().Single(), Is.EqualTo(new RuleCount(Same, Severity.Error, Findings: 1, Files: 1)));
        });
    }

    [Test]
    public void A_configuration_has_the_last_word_over_its_level()
    {
        _folder.Write("newsmarkup.json", """{ "overrides": [{ "files": "c.news", "rules": { "same-headline": "warning" } }] }""");

        Assert.That(Run(new SameHeadline()).Code, Is.Zero);
    }

    [Test]
    public void Where_a_rule_compares_files_each_of_them_is_checked_each_time()
    {
        Run(new SameHeadline());

        Assert.That(Run(new SameHeadline()).Tally.Recalled, Is.Zero);
    }

    [Test]
    public void Where_it_is_off_none_is()
    {
        _folder.Write("newsmarkup.json", """{ "rules": { "same-headline": "off" } }""");
        Run(new SameHeadline());

        Assert.That(Run(new SameHeadline()).Tally.Recalled, Is.EqualTo(3));
    }

    [Test]
    public void A_program_with_other_rules_checks_for_itself()
    {
        Run(BuiltInRules.All[0]);

        Assert.Multiple(() =>
        {
            Assert.That(Run(BuiltInRules.All[0], new Silent()).Tally.Recalled, Is.Zero);
            Assert.That(Run(BuiltInRules.All[0], new Silent()).Tally.Recalled, Is.EqualTo(3));
        });
    }

    [Test]
    public void A_rule_that_fails_once_is_called_again()
    {
        var rule = new FailingOnce();
        var first = Run(rule);
        var second = Run(rule);

        Assert.That((first.Code, second.Tally.Recalled, second.Code), Is.EqualTo((3, 2, 0)));
    }

    [Test]
    public void Marks_that_no_run_has_looked_at_for_a_month_are_left_out()
    {
        var file = _folder.PathOf("old.cache");
        var day = new DateOnly(2026, 3, 14);
        Open(file, day).Keep("gone.news", 1, [], known: 0);
        Save(file, day, "gone.news");
        Save(file, day.AddDays(20), "there.news");
        Save(file, day.AddDays(31), "there.news");

        Assert.Multiple(() =>
        {
            Assert.That(Open(file, day).Find("gone.news"), Is.Null);
            Assert.That(Open(file, day).Find("there.news"), Is.Not.Null);
        });
    }

    [Test]
    public void Results_come_in_order_and_few_are_held()
    {
        var (begun, most) = (0, 0);
        var taken = 0;
        foreach (var number in InOrder.Select(Enumerable.Range(0, 5000).ToList(), jobs: 2, number =>
        {
            Interlocked.Increment(ref begun);
            return number;
        }))
        {
            Assert.That(number, Is.EqualTo(taken++));
            most = Math.Max(most, Volatile.Read(ref begun) - taken);
        }

        Assert.Multiple(() =>
        {
            Assert.That(taken, Is.EqualTo(5000));
            Assert.That(most, Is.LessThan(200));
        });
    }

    [Test]
    public void What_fails_while_working_fails_the_run() => Assert.That(
        () => InOrder.Select([1, 2, 3], jobs: 2, number => number == 2 ? throw new InvalidOperationException("two") : number).ToList(),
        Throws.InvalidOperationException.With.Message.EqualTo("two"));

    private (int Code, string[] Found, Tally Tally) Run(params Rule[] rules)
    {
        var configurations = new ConfigurationFiles(DiskFiles.All, new ConfigurationChoice(File: null, IsNone: false), rules);
        var checks = ArticleChecks.Today(configurations);
        var memory = new CheckMemory(checks, new ArticleKeys(checks), Open(_folder.PathOf("x.cache"), new DateOnly(2026, 3, 14)), recent: null);
        using var report = new Recorded();
        var tally = new Tally { Statistics = new RuleCounts() };
        var check = new ArticleCheck(checks, memory, new CheckTimes(rules: null));
        var given = GivenArticles.Of([.. "abc".Select(name => _folder.PathOf($"{name}.news"))]);
        var code = new CheckRun(check, report, tally, new Progress(given.Count)).Run(InOrder.Select(given.Articles, given.Count, jobs: 2, check.Of));
        report.End(tally);
        return (code, [.. report.Found], tally);
    }

    private static CheckCache Open(string file, DateOnly day) => CheckCache.Open(file, day, problem => Assert.Fail(problem));

    private static void Save(string file, DateOnly day, string name)
    {
        var cache = Open(file, day);
        cache.Keep(name, (UInt128)day.DayNumber, [], known: 0);
        cache.Save();
    }

    private sealed class Recorded : CheckReport
    {
        public List<string> Found { get; } = [];

        public override void Add(CheckedFile file) => Found.Add(
            string.Join(' ', file.Findings.Select(finding => $"{finding.Rule.Id} {finding.Message}").Prepend($"{Path.GetFileName(file.Path)}:")));

        public override void End(Tally tally)
        {
        }
    }

    private sealed class SameHeadline : Rule
    {
        public override ImmutableArray<RuleDescriptor> Descriptors => [Same];

        public override void Register(RuleRegistry on) => on.Corpus(
            context => (context.Article.Meta.Headline, Finding: context.Finding(Same, default, context.Article.Meta.Headline ?? "")),
            corpus => corpus.Articles.GroupBy(article => article.Headline).Where(same => same.Count() > 1).ToList().ForEach(same => corpus.Report(same.Last().Finding)));
    }

    private sealed class Silent : Rule
    {
        public override ImmutableArray<RuleDescriptor> Descriptors => [Same];

        public override void Register(RuleRegistry on)
        {
        }
    }

    private sealed class FailingOnce : Rule
    {
        private int _calls;

        public override ImmutableArray<RuleDescriptor> Descriptors => [Same];

        public override void Register(RuleRegistry on) => on.Articles(_ =>
        {
            if (Interlocked.Increment(ref _calls) == 1)
                throw new InvalidOperationException("nothing works");
        });
    }
}
