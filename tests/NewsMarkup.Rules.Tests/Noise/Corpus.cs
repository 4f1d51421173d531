using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Compile;
using NewsMarkup.Diagnostics;
using NewsMarkup.Tests;
using NewsMarkup.Tests.Gold;

namespace NewsMarkup.Rules.Tests.Noise;

/// <summary>What the rules find in articles by others: tagged by people, all rules on; and as plain copy, with the light preset.</summary>
internal sealed class Corpus
{
    private const string Seed = "seed";

    private const string GoldEnding = ".gold.json";

    private static readonly RuleEngine Engine = new(BuiltInRules.All);

    private Corpus(int articles, int words, ImmutableArray<Fire> fires, ImmutableArray<(string Article, int Words, int Findings)> plain)
    {
        Articles = articles;
        Words = words;
        Fires = fires;
        Plain = plain;
    }

    /// <summary>How many tagged articles there are.</summary>
    public int Articles { get; }

    /// <summary>How many words the tagged articles have: runs of characters between blanks.</summary>
    public int Words { get; }

    /// <summary>What the rules find in the tagged articles; what the language finds is left out.</summary>
    public ImmutableArray<Fire> Fires { get; }

    /// <summary>How much is found in the articles without their tags, and in the article that the project began with.</summary>
    public ImmutableArray<(string Article, int Words, int Findings)> Plain { get; }

    /// <summary>The folder of articles by others, for TestCaseSource.</summary>
    public static IEnumerable<TestCaseData> Folders() => SharedFolder.Cases(folder => [folder]);

    public static Corpus Load(string folder)
    {
        ImmutableArray<(string Name, ArticleModel Article)> articles =
        [
            .. Directory.EnumerateFiles(Path.Combine(folder, "corpora", "gum"), "*" + GoldEnding).Order(StringComparer.Ordinal)
                .Select(path => (Path.GetFileName(path)[..^GoldEnding.Length], Bind(GoldFolder.SourceOf(path)))),
        ];
        return new Corpus(
            articles.Length,
            articles.Sum(article => WordCount(article.Article.Text.Value)),
            [.. articles.SelectMany(article => FiresIn(article.Name, article.Article))],
            [
                .. articles.Select(article => (article.Name, Text: article.Article.Text.Value))
                    .Append((Name: Seed, Text: File.ReadAllText(Path.Combine(folder, "seed", "article.txt"))))
                    .Select(article => (article.Name, WordCount(article.Text), FindingsInPlain(article.Text))),
            ]);
    }

    private static IEnumerable<Fire> FiresIn(string name, ArticleModel article) =>
        from finding in Check(article, Preset.Strict).Findings
        where BuiltInRules.All.Any(rule => rule.Descriptors.Contains(finding.Rule))
        select new Fire(finding.Rule.Id, name, PlaceOf(finding.Location, article));

    /// <summary>A place in the text without tags, or a line of the header.</summary>
    private static string PlaceOf(Location location, ArticleModel article)
    {
        if (article.Tree.Root.Header?.Span.Contains(location.Span) == true)
            return string.Create(CultureInfo.InvariantCulture, $"header:{location.Start.Line + 1}");
        var place = article.Text.FromSource(location.Span);
        return string.Create(CultureInfo.InvariantCulture, $"{place.Start}+{place.Length}");
    }

    private static int FindingsInPlain(string text) => Check(Bind(TextImporter.Import(text)), Preset.Light).Findings.Length;

    private static CheckResult Check(ArticleModel article, Preset preset) => Engine.Check(article, new RuleSettings(preset));

    private static ArticleModel Bind(string source) => ArticleModel.Bind(SyntaxTree.Parse(source));

    private static int WordCount(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
