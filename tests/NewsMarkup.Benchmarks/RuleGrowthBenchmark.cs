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
    private const int Shown = 8;

    /// <summary>A rule that is done sooner on the larger input is not told from the noise.</summary>
    private const double LeastMilliseconds = 2;

    private static readonly RuleEngine Engine = new(BuiltInRules.All);
    private static readonly RuleSettings Settings = new(Preset.Strict);

    public override string Name => "rule-growth";

    public override string Title => "Rules on articles that were written to slow them down";

    public override Result Measure(Equipment equipment)
    {
        var table = new Table(
            $"Every rule was given {Hostile.Articles.Length} articles, with {Many} of something and then {Many * Factor}; a cost that grows with length alone grows "
            + $"{Factor} times. These are the {Shown} in which the time of all rules grew most, with the rule that grew most in each.",
            "of", $"{Many}, ms", $"{Many * Factor}, ms", "times", "grows most", "its ms", "its times");
        foreach (var growth in Hostile.Articles.Select(article => Growth(article.Name, article.Write)).OrderByDescending(growth => growth.Times).Take(Shown))
        {
            table.Add(
                growth.Name,
                Table.Number(growth.Few, decimals: 1),
                Table.Number(growth.Many, decimals: 1),
                Table.Number(growth.Times, decimals: 1),
                growth.Worst?.Rule ?? MarkdownTable.Nothing,
                growth.Worst is { } worst ? Table.Number(worst.Milliseconds, decimals: 1) : MarkdownTable.Nothing,
                growth.Worst is { } grown ? Table.Number(grown.Times, decimals: 1) : MarkdownTable.Nothing);
        }

        return new Result([table], []);
    }

    private static (string Name, double Few, double Many, double Times, (string Rule, double Milliseconds, double Times)? Worst) Growth(string name, Func<int, string> write)
    {
        var (few, many) = (Best(write(Many)), Best(write(Many * Factor)));
        var (fewAll, manyAll) = (few.Values.Sum(), many.Values.Sum());
        var worst = many.Where(rule => rule.Value >= LeastMilliseconds)
            .Select(rule => ((string Rule, double Milliseconds, double Times)?)(rule.Key.Descriptors[0].Id, rule.Value, rule.Value / few[rule.Key]))
            .MaxBy(rule => rule!.Value.Times);
        return (name, fewAll, manyAll, manyAll / fewAll, worst);
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
