using NewsMarkup.Tests;
using NewsMarkup.Tests.Gold;

namespace NewsMarkup.Rules.Tests;

/// <summary>
/// Something is taken from every third place that has it, in every example and every article that people have annotated: the rule for it must fire
/// there and where it fired before, and nowhere else.
/// </summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class AblationTests
{
    [TestCaseSource(nameof(Cases))]
    public void What_is_taken_away_is_missed_there_and_nowhere_else(Ablation ablation, string path) =>
        Assert.That(ablation.Differences(path, GoldFolder.SourceOf(path)), Is.Empty);

    [TestCaseSource(nameof(All))]
    public void Each_thing_can_be_taken_somewhere(Ablation ablation) => Assert.That(
        ExampleFolder.Names.Select(ExampleFolder.PathOf).Concat(GoldPaths()).Sum(path => ablation.Count(path, GoldFolder.SourceOf(path))), Is.Positive);

    private static IEnumerable<TestCaseData> All() => Ablations.All.Select(ablation => new TestCaseData(ablation));

    private static IEnumerable<TestCaseData> Cases() =>
        from article in ExampleFolder.Names.Select(name => new TestCaseData(ExampleFolder.PathOf(name)).SetArgDisplayNames(name)).Concat(GoldFolder.Cases())
        from ablation in Ablations.All
        select With(article, ablation);

    private static TestCaseData With(TestCaseData article, Ablation ablation)
    {
        var test = new TestCaseData(ablation, article.Arguments[0]).SetArgDisplayNames(ablation.Name, article.ArgDisplayNames![0]);
        return article.RunState == NUnit.Framework.Interfaces.RunState.Ignored
            ? test.Ignore((string)article.Properties.Get(NUnit.Framework.Internal.PropertyNames.SkipReason)!)
            : test;
    }

    private static IEnumerable<string> GoldPaths() => GoldFolder.Cases().Select(test => (string)test.Arguments[0]!).Where(path => path.Length > 0);
}
