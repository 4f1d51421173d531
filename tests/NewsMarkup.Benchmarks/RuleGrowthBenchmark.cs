using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Benchmarks;

/// <summary>Whether a rule takes more than four times as long on four times as much of something that was written to slow it down.</summary>
internal sealed class RuleGrowthBenchmark : Benchmark
{
    private const int Many = 2_000;
    private const int Factor = 4;
    private const int Rounds = 5;

    /// <summary>A rule that is done sooner on the larger input is not told from the noise.</summary>
    private const double LeastMilliseconds = 2;

    private static readonly RuleEngine Engine = new(BuiltInRules.All);
    private static readonly RuleSettings Settings = new(Preset.Strict);

    public override string Name => "rule-growth";

    public override string Question => "2,000 of something in an article, and 8,000: milliseconds of all rules, and the rule that grows most. Linear is 4.";

    public override string Answer()
    {
        var table = new Table("of", "2,000, ms", "8,000, ms", "times", "grows most", "its ms", "its times");
        foreach (var (name, write) in Hostile.Articles)
        {
            var (few, many) = (Best(write(Many)), Best(write(Many * Factor)));
            var (fewAll, manyAll) = (few.Values.Sum(), many.Values.Sum());
            var worst = many.Where(rule => rule.Value >= LeastMilliseconds).OrderByDescending(rule => rule.Value / few[rule.Key]).FirstOrDefault();
            table.Add(
                name,
                Table.Number(fewAll, decimals: 1),
                Table.Number(manyAll, decimals: 1),
                Table.Number(manyAll / fewAll, decimals: 1),
                worst.Key?.Descriptors[0].Id ?? "–",
                worst.Key is null ? "–" : Table.Number(worst.Value, decimals: 1),
                worst.Key is null ? "–" : Table.Number(worst.Value / few[worst.Key], decimals: 1));
        }

        return table.ToString();
    }

    /// <summary>The milliseconds of each rule in its best round; each round reads the article anew.</summary>
    private static Dictionary<Rule, double> Best(string text)
    {
        var best = BuiltInRules.All.ToDictionary(rule => rule, _ => double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var times = new RuleTimes();
            Engine.Check(ArticleModel.Bind(SyntaxTree.Parse(text)), Settings, times: times);
            foreach (var (rule, time) in times.All())
                best[rule] = Math.Min(best[rule], time.TotalMilliseconds);
        }

        return best.Where(rule => rule.Value < double.MaxValue).ToDictionary();
    }
}
