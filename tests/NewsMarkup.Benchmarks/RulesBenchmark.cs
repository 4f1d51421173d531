using System.Buffers;
using System.Collections.Immutable;
using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Benchmarks.Programs;
using NewsMarkup.Compile;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.House;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Benchmarks;

/// <summary>All rules on a long article, alone, with house rules, and beside a linter of another language.</summary>
internal sealed class RulesBenchmark : Benchmark
{
    private const int Lines = 2_000;
    private const int MostHouseRules = 200;
    private const int HouseRulesAdded = 100;
    private static readonly int[] Counts = [1, 5, 10, 20, 40];
    private static readonly int[] CountsWithHouseRules = [100, 200];
    private static readonly RuleSettings Settings = new(Preset.Strict);
    private static readonly ImmutableArray<HouseRule> House = ReadHouseRules();

    public override string Name => "rules";

    public override string Title => "Rules";

    public override Result Measure(Equipment equipment)
    {
        var article = Article.OfLines(Lines);
        var (table, comparisons) = OnOneArticle(article, equipment);
        return new Result([table, GrowthWithRules(article, equipment), GrowthWithLength(equipment)], comparisons);
    }

    private static (Table Table, IReadOnlyList<Comparison> Comparisons) OnOneArticle(Article article, Equipment equipment)
    {
        var (engine, withHouse) = (EngineOf(BuiltInRules.All.Length), EngineOf(BuiltInRules.All.Length + HouseRulesAdded));
        var known = Bind(article.News);
        var json = new ArrayBufferWriter<byte>();
        var results = Race.Run(
            equipment.Scale.Patience,
            new Contender("parse and model", () => Bind(article.News)),
            new Contender("parse, model and all rules, new", () => engine.Check(Bind(article.News), Settings)),
            new Contender("parse, model, all rules and 100 house rules, new", () => withHouse.Check(Bind(article.News), Settings)),
            new Contender("all rules, again", () => engine.Check(known, Settings)),
            new Contender("all rules and 100 house rules, again", () => withHouse.Check(known, Settings)),
            new Contender("parse, model, all rules and JSON, new", () => CheckAndWrite(Bind(article.News), engine, json)));
        var (model, rules, house) = (results[0].Best, results[1].Best, results[2].Best);
        var comparisons = new List<Comparison>();
        using var folder = new ScratchFolder();

        var table = new Table(
            $"An article of {Lines} lines that is tagged in full, checked with all {BuiltInRules.All.Length} built-in rules. *New*: nothing is known of its text, "
            + "as in a run over files. *Again*: its prose is cut up already, as in an editor. remark-lint runs warm in Node with its presets `recommended` and "
            + "`consistent`, on the same words as Markdown. Bicep stays warm as `bicep jsonrpc`, is asked to compile as many lines of Bicep, which it also lints, and is "
            + "timed by the clock; the JSON that ours writes is that of `build`.",
            "what", "lines", "size", "ms");
        Add("all rules, new", article.News, (rules - model) / 1e6);
        Add("all rules, again", article.News, results[3].Best / 1e6);
        Add($"all rules and {HouseRulesAdded} house rules, new", article.News, (house - model) / 1e6);
        Add($"all rules and {HouseRulesAdded} house rules, again", article.News, results[4].Best / 1e6);
        Add("parse, model and all rules, new", article.News, rules / 1e6);
        Add("parse, model, all rules and JSON, new", article.News, results[5].Best / 1e6);
        if (equipment.Node is { } node)
        {
            var remark = node.Remark(folder.Write("article.md", article.Markdown), equipment.Scale.Patience);
            Add("remark-lint, parse and rules", article.Markdown, remark);
            comparisons.Add(new Comparison("parse, model and all rules, new", "remark-lint, warm", rules / 1e6, remark, "ms of the processor"));
        }

        if (equipment.Bicep is { } bicep)
        {
            var source = BicepFile.OfLines(Lines);
            var compile = bicep.CompileWarm(folder.Write("article.bicep", source), equipment.Scale.Patience).TotalMilliseconds;
            Add("Bicep, compile and lint", source, compile);
            comparisons.Add(new Comparison("parse, model, all rules and JSON, new", "Bicep, warm", results[5].Best / 1e6, compile, "ms"));
        }

        return (table, comparisons);

        void Add(string what, string text, double milliseconds) => table.Add(
            what, Table.Number(text.Count(c => c == '\n')), Table.Size(text.Length), Table.Number(milliseconds, decimals: 1));
    }

    private static Table GrowthWithRules(Article article, Equipment equipment)
    {
        var known = Bind(article.News);
        int[] counts = [.. Counts, BuiltInRules.All.Length, .. CountsWithHouseRules];
        var engines = counts.Select(EngineOf).ToList();
        var results = Race.Run(equipment.Scale.Patience, [.. engines.Select(engine => new Contender("", () => engine.Check(known, Settings)))]);
        var table = new Table(
            $"The same article, again, with the first built-in rules, all {BuiltInRules.All.Length}, and house rules beside them.",
            "rules", "ms", "µs a rule");
        foreach (var (count, result) in counts.Zip(results))
            table.Add(Table.Number(count), Table.Number(result.Best / 1e6, decimals: 2), Table.Number(result.Best / 1e3 / count));
        return table;
    }

    private static Table GrowthWithLength(Equipment equipment)
    {
        var engine = EngineOf(BuiltInRules.All.Length);
        var table = new Table("Articles of more lines, all rules, again.", "lines", "ms", "ms for 1,000 lines");
        foreach (var lines in equipment.Scale.Lines)
        {
            var article = Bind(Article.OfLines(lines).News);
            var best = Race.Run(equipment.Scale.Patience, new Contender("rules", () => engine.Check(article, Settings)))[0].Best / 1e6;
            table.Add(Table.Number(lines), Table.Number(best, decimals: 1), Table.Number(best * 1000 / lines, decimals: 2));
        }

        return table;
    }

    /// <summary>An engine with so many rules: the built-in ones first, then house rules.</summary>
    private static RuleEngine EngineOf(int count) => new([.. BuiltInRules.All.Concat(House).Take(count)]);

    /// <exception cref="InvalidOperationException">A house rule has an error, and would cost nothing.</exception>
    private static ImmutableArray<HouseRule> ReadHouseRules()
    {
        var house = HouseRuleSet.Load([SyntaxTree.Parse(HouseRules.OfCount(MostHouseRules), "house.newsrules")], BuiltInRules.All);
        return house.Rules.Length == MostHouseRules && house.Files.All(file => file.Diagnostics.IsEmpty)
            ? house.Rules
            : throw new InvalidOperationException(house.Files.SelectMany(file => file.Diagnostics).First().Message);
    }

    private static ArrayBufferWriter<byte> CheckAndWrite(ArticleModel article, RuleEngine engine, ArrayBufferWriter<byte> json)
    {
        engine.Check(article, Settings);
        json.ResetWrittenCount();
        NativeJson.Write(article, json);
        return json;
    }

    private static ArticleModel Bind(string text) => ArticleModel.Bind(SyntaxTree.Parse(text));
}
