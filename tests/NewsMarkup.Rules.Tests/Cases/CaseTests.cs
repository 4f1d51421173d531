using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Tests.Cases;

/// <summary>Where real copy does not put a rule to the test, ten texts of our own on which it fires do, and ten near misses.</summary>
internal sealed class CaseTests
{
    private const int LeastCases = 10;

    private static readonly RuleEngine Engine = new(BuiltInRules.All);

    private static IEnumerable<string> Ids => CaseFile.Ids;

    [TestCaseSource(nameof(Fires))]
    public void Fires_on(string id, string text) => Assert.That(Findings(text).Select(finding => finding.Rule.Id), Has.Member(id), text);

    [TestCaseSource(nameof(Near))]
    public void Is_silent_on(string id, string text) => Assert.That(
        Findings(text).Where(finding => finding.Rule.Id == id).Select(finding => finding.Message), Is.Empty, text);

    [TestCaseSource(nameof(Ids))]
    public void Has_ten_of_each_and_none_twice(string id)
    {
        var file = CaseFile.Load(id);

        Assert.Multiple(() =>
        {
            Assert.That(file.Fires, Has.Length.GreaterThanOrEqualTo(LeastCases).And.Unique);
            Assert.That(file.Near, Has.Length.GreaterThanOrEqualTo(LeastCases).And.Unique);
        });
    }

    /// <summary>A near miss that cannot be read would prove nothing.</summary>
    [TestCaseSource(nameof(Ids))]
    public void No_case_has_an_error_of_the_language(string id) => Assert.That(
        CaseFile.Load(id).Fires.Concat(CaseFile.Load(id).Near)
            .Where(text => Findings(text).Any(finding => finding.Severity == Severity.Error && finding.Rule.IsLocked)),
        Is.Empty);

    private static IEnumerable<TestCaseData> Fires() => Cases(file => file.Fires);

    private static IEnumerable<TestCaseData> Near() => Cases(file => file.Near);

    private static IEnumerable<TestCaseData> Cases(Func<CaseFile, IEnumerable<string>> choose) =>
        from id in CaseFile.Ids
        from numbered in choose(CaseFile.Load(id)).Select((text, index) => (text, index))
        select new TestCaseData(id, numbered.text).SetArgDisplayNames(id, $"{numbered.index + 1}");

    private static ImmutableArray<Diagnostic> Findings(string text) =>
        Engine.Check(ArticleModel.Bind(SyntaxTree.Parse(text)), new RuleSettings(Preset.Strict)).Findings;
}
