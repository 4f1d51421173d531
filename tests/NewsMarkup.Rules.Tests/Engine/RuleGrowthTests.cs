using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Tests;

/// <summary>Articles written to slow rules down. What takes the square of the time takes, nearly always, the square of the memory, which can be counted.</summary>
internal sealed class RuleGrowthTests
{
    private const int Few = 500;
    private const int Factor = 4;

    /// <summary>Lists that double leave some room above four.</summary>
    private const double MostTimes = 5.5;

    private static readonly RuleEngine Engine = new(BuiltInRules.All);

    [TestCaseSource(nameof(Articles))]
    public void Four_times_as_much_takes_four_times_the_memory(Func<int, string> write)
    {
        _ = AllocatedByChecking(write(Few));
        var once = AllocatedByChecking(write(Few));
        var fourTimes = AllocatedByChecking(write(Few * Factor));

        Assert.That((double)fourTimes / once, Is.LessThan(MostTimes), $"{once} bytes, then {fourTimes}");
    }

    private static IEnumerable<TestCaseData> Articles() =>
        Hostile.Articles.Select(article => new TestCaseData(article.Write).SetArgDisplayNames(article.Name));

    private static long AllocatedByChecking(string text)
    {
        var article = ArticleModel.Bind(SyntaxTree.Parse(text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Engine.Check(article, new RuleSettings(Preset.Strict));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
