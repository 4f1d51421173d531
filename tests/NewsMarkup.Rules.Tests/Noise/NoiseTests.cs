using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Tests.Cases;
using NewsMarkup.Tests;

namespace NewsMarkup.Rules.Tests.Noise;

/// <summary>What the rules find in real copy was read by people, and is right. docs/noise.md tells; UPDATE_BASELINES=1 writes it.</summary>
internal sealed class NoiseTests
{
    /// <summary>So many fires of a rule are read, and all where there are fewer.</summary>
    private const int FiresToRead = 30;

    [TestCaseSource(typeof(Corpus), nameof(Corpus.Folders))]
    public void Of_each_rule_thirty_fires_are_read_or_all(string folder)
    {
        var read = JudgementFile.Load().Judgements.ToLookup(judgement => judgement.Fire.Rule);

        Assert.Multiple(() =>
        {
            foreach (var fires in Corpus.Load(folder).Fires.GroupBy(fire => fire.Rule))
            {
                var judged = read[fires.Key].Select(judgement => judgement.Fire).ToHashSet();
                Assert.That(judged.Except(fires), Is.Empty, "judged, and no longer found");
                if (judged.Count < FiresToRead)
                    Assert.That(fires.Except(judged), Is.Empty, "found, and not judged: read it, and write a line into judgements.txt");
            }
        });
    }

    [TestCaseSource(typeof(Corpus), nameof(Corpus.Folders))]
    public void Nothing_is_judged_of_a_rule_that_finds_nothing(string folder) => Assert.That(
        JudgementFile.Load().Judgements.Select(judgement => judgement.Fire.Rule).Distinct().Except(Corpus.Load(folder).Fires.Select(fire => fire.Rule)),
        Is.Empty);

    [TestCaseSource(nameof(RulesThatMatter))]
    public void A_rule_that_warns_is_wrong_at_most_once_in_ten_fires(string id)
    {
        var read = JudgementFile.Load().Judgements.Where(judgement => judgement.Fire.Rule == id).ToList();

        Assert.That(10 * read.Count(judgement => judgement.Verdict == Verdict.Wrong), Is.LessThanOrEqualTo(read.Count));
    }

    [TestCaseSource(nameof(RulesThatMatter))]
    public void A_rule_that_warns_is_shown_by_real_copy_or_by_ten_cases_of_our_own(string id)
    {
        var isRead = JudgementFile.Load().Judgements.Any(judgement => judgement.Fire.Rule == id);

        Assert.That(isRead || RuleCaseFile.RuleIds.Contains(id), Is.True, $"neither judgements.txt nor Cases/{id}.cases knows it");
    }

    [TestCaseSource(typeof(Corpus), nameof(Corpus.Folders))]
    public void The_page_is_current(string folder)
    {
        var path = Repository.PathOf("docs/noise.md");
        var page = NoisePage.Of(Corpus.Load(folder), JudgementFile.Load());
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
            File.WriteAllText(path, page);

        Assert.That(File.Exists(path) ? File.ReadAllText(path) : "", Is.EqualTo(page), "UPDATE_BASELINES=1 writes the page anew");
    }

    private static IEnumerable<string> RulesThatMatter =>
        from rule in BuiltInRules.All
        from descriptor in rule.Descriptors
        where descriptor.Preset <= Preset.House && descriptor.Severity >= Severity.Warning
        select descriptor.Id;
}
