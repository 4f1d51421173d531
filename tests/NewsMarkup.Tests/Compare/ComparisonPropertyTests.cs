using CsCheck;
using NewsMarkup.Compare;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests.Examples;
using NewsMarkup.Tests.Gold;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Compare;

/// <summary>What holds of every comparison: on the examples, on articles that people have annotated, and on made-up ones.</summary>
internal sealed class ComparisonPropertyTests
{
    private static readonly ChangedPart[] Statements = [ChangedPart.Quote, ChangedPart.Claim, ChangedPart.Fact];

    /// <summary>What follows for others when a statement is gone: its sources may speak no more, what it denies is denied no more, and its cue may be another's.</summary>
    private static readonly string[] Consequences = ["denied by", "doubted by", "cue"];

    private static readonly Gen<string> Words = Gen.OneOf("it", "leaks", "not", "41", "43", "now", "the", "dam").Array[1, 6].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Statement = Gen.Select(
        Words, Gen.OneOf("claim", "quote", "fact"), Gen.OneOf("", "", " #a", " #b"), Gen.OneOf("", " by=a", " by=b", " by=a denies=#a", " via=a"),
        (words, kind, name, attributes) => $"[{words}]{{{kind}{name}{(kind == "fact" ? "" : attributes)}}}");

    private static readonly Gen<string> Article = Gen.Select(
        Gen.OneOf("A", "B"), Gen.OneOf(Statement, Words, Gen.Select(Words, Statement, (words, inner) => $"[{words} {inner}]{{claim}}")).Array[0, 8], Gen.OneOf(" ", "\n\n"),
        (headline, pieces, between) => $"---\nheadline: {headline}\n---\n{string.Join(between, pieces)}");

    private static IEnumerable<TestCaseData> Articles() =>
        [.. Example.All.Select(example => new TestCaseData(example.Name).SetArgDisplayNames(example.Name)), .. GoldFolder.Cases()];

    [TestCaseSource(nameof(Articles))]
    public void Between_an_article_and_itself_nothing_has_changed(string name) =>
        Assert.That(ArticleComparison.Of(Bind(name, SourceOf(name)), Bind(name, SourceOf(name))).Changes.Select(Changes.Whole), Is.Empty);

    [TestCaseSource(nameof(Articles))]
    public void Without_one_statement_exactly_that_one_is_dropped(string name)
    {
        var source = SourceOf(name);
        var article = Bind(name, source);
        Assert.Multiple(() =>
        {
            foreach (var gone in article.Attributions.DistinctBy(said => said.Span).Where(said => CanGo(said, article)))
            {
                TextSpan[] spans = [.. gone.Parts.Select(part => part.Place)];
                var changes = ArticleComparison.Of(article, Bind(name, Without(source, spans))).Changes;

                Assert.That(
                    changes.Where(change => Statements.Contains(change.Part)).Select(change => $"{change.Kind} {change.Before?.Value}"),
                    Is.EquivalentTo(StatementsIn(article, spans).Select(words => $"Dropped {words}")), $"statements of {gone.Span.Syntax.Text}");
                Assert.That(
                    changes.Where(change => !Statements.Contains(change.Part) && change is not { Part: ChangedPart.Source, Kind: ChangeKind.Dropped } && !Consequences.Contains(change.Aspect))
                        .Select(Changes.Whole),
                    Is.Empty, $"others beside {gone.Span.Syntax.Text}");
            }
        });
    }

    [Test]
    public void The_other_way_round_added_is_dropped_and_the_rest_is_the_same()
    {
        ArticleModel[] articles = [.. Articles().Where(test => test.RunState != NUnit.Framework.Interfaces.RunState.Ignored).Select(test => (string)test.Arguments[0]!).Select(name => Bind(name, SourceOf(name)))];

        Assert.Multiple(() =>
        {
            foreach (var (before, after) in articles.Zip(articles.Skip(1)))
                AssertMirrored(before, after);
        });
    }

    [Test]
    public void The_other_way_round_holds_of_any_two_articles() =>
        Gen.Select(Article, Article).Sample((before, after) => AssertMirrored(Parse(before), Parse(after)), iter: 3000, threads: 1);

    [Test]
    public void Any_article_is_the_same_as_itself() =>
        Article.Sample(text => ArticleComparison.Of(Parse(text), Parse(text)).Changes.IsEmpty, iter: 3000, threads: 1);

    [Test]
    public void Two_articles_without_a_change_have_the_same_words() =>
        Gen.Select(Article, Article).Sample(
            (before, after) => !ArticleComparison.Of(Parse(before), Parse(after)).Changes.IsEmpty || WordsOf(before).SequenceEqual(WordsOf(after)), iter: 3000, threads: 1);

    private static void AssertMirrored(ArticleModel before, ArticleModel after) => Assert.That(
        ArticleComparison.Of(after, before).Changes.Select(change => Changes.Whole(change.Mirrored())),
        Is.EquivalentTo(ArticleComparison.Of(before, after).Changes.Select(Changes.Whole)));

    private static IEnumerable<string> WordsOf(string text) => Parse(text).Text.Value.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    /// <summary>True for a statement to which no other one refers that stays.</summary>
    private static bool CanGo(Attribution gone, ArticleModel article)
    {
        bool IsInside(TaggedSpan span) => gone.Parts.Any(part => part.Place.Contains(span.Place));
        return article.Claims.Where(claim => IsInside(claim.Span)).All(claim => claim.Attributions.All(said => IsInside(said.Span)))
            && article.Attributions.Where(said => IsInside(said.Span)).All(said => said.Parts.All(IsInside));
    }

    private static IEnumerable<string> StatementsIn(ArticleModel article, TextSpan[] spans) => article.Attributions
        .Select(said => (said.Span, said.Parts.AsEnumerable()))
        .Concat(article.Spans.Where(span => span.Kind is { Name: "fact" }).Select(span => (span, new[] { span }.AsEnumerable())))
        .DistinctBy(statement => statement.Item1)
        .Where(statement => spans.Any(span => span.Contains(statement.Item1.Place)))
        .Select(statement => string.Join(' ', statement.Item2.Where(part => !part.Text.IsEmpty).Select(part => article.Text.Slice(part.Text))));

    private static string Without(string source, IEnumerable<TextSpan> spans) =>
        spans.OrderByDescending(span => span.Start).Aggregate(source, (text, span) => text.Remove(span.Start, span.Length));

    private static string SourceOf(string name) =>
        name.EndsWith(".json", StringComparison.Ordinal) ? GoldFolder.SourceOf(name) : new Example(name).Source;

    private static ArticleModel Bind(string name, string source) =>
        name.EndsWith(".json", StringComparison.Ordinal) ? Parse(source) : new Example(name).Bind(source);

    private static ArticleModel Parse(string text) => ArticleModel.Bind(SyntaxTree.Parse(text));
}
