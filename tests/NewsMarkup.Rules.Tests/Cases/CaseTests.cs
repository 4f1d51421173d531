namespace NewsMarkup.Rules.Tests.Cases;

/// <summary>Ten cases that fire and ten near misses, each with its judgement, for every rule that no corpus makes fire often enough to judge it.</summary>
internal sealed class CaseTests
{
    private const int Fewest = 10;

    [TestCaseSource(nameof(All))]
    public void A_rule_fires_where_a_careful_desk_would(RuleCase article)
    {
        var rule = BuiltInRules.All.Single(rule => rule.Descriptors.Any(descriptor => descriptor.Id == article.RuleId));
        var findings = RuleTest.Find(rule, article.Article);

        Assert.Multiple(() =>
        {
            Assert.That(findings.Where(finding => finding.Rule.Id != article.RuleId), Is.Empty, "the language finds nothing wrong");
            Assert.That(article.MarkedWith(findings.Where(finding => finding.Rule.Id == article.RuleId)), Is.EqualTo(article.Marked), article.Why);
        });
    }

    [TestCaseSource(nameof(All))]
    public void A_case_marks_where_it_fires_and_says_why(RuleCase article) => Assert.Multiple(() =>
    {
        Assert.That(article.HasMarks, Is.EqualTo(article.Fires), "places are marked in cases that fire");
        Assert.That(article.Why, Is.Not.Empty, "why");
    });

    [TestCaseSource(nameof(RuleIds))]
    public void A_rule_has_ten_of_each(string ruleId)
    {
        var cases = RuleCaseFile.Read(ruleId);

        Assert.Multiple(() =>
        {
            Assert.That(cases.Count(article => article.Fires), Is.AtLeast(Fewest), "fire");
            Assert.That(cases.Count(article => !article.Fires), Is.AtLeast(Fewest), "near");
            Assert.That(cases.Select(article => article.Marked), Is.Unique);
        });
    }

    private static IEnumerable<string> RuleIds => RuleCaseFile.RuleIds;

    private static IEnumerable<RuleCase> All => RuleIds.SelectMany(ruleId => RuleCaseFile.Read(ruleId));
}
