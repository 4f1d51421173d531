using System.Collections.Immutable;
using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Benchmarks.Peers;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.House;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Benchmarks;

/// <summary>All rules on a long article, alone, with house rules, and beside linters of other languages.</summary>
internal sealed class RulesBenchmark : Benchmark
{
    private const int Lines = 2_000;
    private const int HouseRuleCount = 100;
    private static readonly int[] Sizes = [1_000, 2_000, 4_000, 8_000];
    private static readonly RuleSettings Settings = new(Preset.Strict);

    public override string Name => "rules";

    public override string Question =>
        "all rules, warm: milliseconds, on an article of 2,000 lines that is tagged in full. New: nothing is known of the text. Again: its prose is cut up. "
        + "Beside them remark-lint (two presets, warm, CPU) on the same article in Markdown, and Bicep's linter (the whole program, clock) on as many lines.";

    public override string Answer() => $"{OnOneArticle()}\n{Growth()}";

    private static string OnOneArticle()
    {
        var article = Article.OfLines(Lines);
        var (engine, withHouse) = (new RuleEngine(BuiltInRules.All), new RuleEngine([.. BuiltInRules.All, .. House()]));
        var known = Bind(article.News);
        var results = Race.Run(
            new Contender("parse and model", () => Bind(article.News)),
            new Contender("parse, model and all rules, new", () => engine.Check(Bind(article.News), Settings)),
            new Contender("parse, model, all rules and 100 house rules, new", () => withHouse.Check(Bind(article.News), Settings)),
            new Contender("all rules, again", () => engine.Check(known, Settings)),
            new Contender("all rules and 100 house rules, again", () => withHouse.Check(known, Settings)));
        var (model, rules, house) = (results[0].Best, results[1].Best, results[2].Best);

        var table = new Table("what", "lines", "KB", "ms");
        void Add(string what, string text, double milliseconds) => table.Add(
            what, Table.Number(text.Count(c => c == '\n')), Table.Number(text.Length / 1e3), Table.Number(milliseconds, decimals: 1));
        Add("all rules, new", article.News, (rules - model) / 1e6);
        Add("all rules, again", article.News, results[3].Best / 1e6);
        Add("all rules and 100 house rules, new", article.News, (house - model) / 1e6);
        Add("all rules and 100 house rules, again", article.News, results[4].Best / 1e6);
        Add("parse, model and all rules, new", article.News, rules / 1e6);
        AddPeers(article.Markdown, Add);
        return table.ToString();
    }

    private static void AddPeers(string markdown, Action<string, string, double> add)
    {
        var folder = Directory.CreateDirectory(PeerFolder.Artifacts).FullName;
        var (prose, bicep) = (Path.Combine(folder, "article.md"), Path.Combine(folder, "article.bicep"));
        var code = BicepFile.OfLines(Lines);
        File.WriteAllText(prose, markdown);
        File.WriteAllText(bicep, code);
        add("remark-lint, parse and rules", markdown, Remark.In(folder).Lint(prose));
        var linter = Bicep.In(folder);
        add("Bicep lint, the program", code, linter.Lint(bicep));
        add("Bicep, its start alone", "", linter.Start());
    }

    private static string Growth()
    {
        var engine = new RuleEngine(BuiltInRules.All);
        var table = new Table("lines", "all rules, again, ms", "ms for 1,000 lines");
        foreach (var size in Sizes)
        {
            var article = Bind(Article.OfLines(size).News);
            var best = Race.Run(new Contender("rules", () => engine.Check(article, Settings)))[0].Best / 1e6;
            table.Add(Table.Number(size), Table.Number(best, decimals: 1), Table.Number(best * 1000 / size, decimals: 2));
        }

        return table.ToString();
    }

    /// <exception cref="InvalidOperationException">A house rule has an error, and would cost nothing.</exception>
    private static ImmutableArray<HouseRule> House()
    {
        var house = HouseRuleSet.Load([SyntaxTree.Parse(HouseRules.OfCount(HouseRuleCount), "house.newsrules")], BuiltInRules.All);
        return house.Rules.Length == HouseRuleCount && house.Files.All(file => file.Diagnostics.IsEmpty)
            ? house.Rules
            : throw new InvalidOperationException(house.Files.SelectMany(file => file.Diagnostics).First().Message);
    }

    private static ArticleModel Bind(string text) => ArticleModel.Bind(SyntaxTree.Parse(text));
}
