using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Syntax;

namespace NewsMarkup.Benchmarks;

/// <summary>A full parse, beside the fastest Markdown parser of .NET on the same article.</summary>
internal sealed class ParseBenchmark : Benchmark
{
    private static readonly (string Name, int Length)[] Sizes = [("10 KB", 10_000), ("100 KB", 100_000), ("1 MB", 1_000_000), ("10 MB", 10_000_000)];
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().Build();
    private static readonly MarkdownPipeline WithAttributes =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseGenericAttributes().Build();

    public override string Name => "parse";

    public override string Question =>
        "a full parse of a generated, fully tagged article, in million characters a second, and bytes allocated a character. "
        + "Markdig 1.6 parses the same article, each tag written as a link with attributes.";

    public override string Answer()
    {
        var table = new Table("article", "parser", "MB/s", "median", "bytes/char", "x Markdig with attributes");
        foreach (var (name, length) in Sizes)
        {
            var article = Article.OfLength(length);
            Verify(article);
            var results = Race.Run(
                new Contender("NewsMarkup", () => Parse(article.News)),
                new Contender("Markdig, attributes, precise positions", () => Markdown.Parse(article.Markdown, WithAttributes)),
                new Contender("Markdig, CommonMark", () => Markdown.Parse(article.Markdown, Plain)));
            int[] lengths = [article.News.Length, article.Markdown.Length, article.Markdown.Length];
            for (var i = 0; i < results.Count; i++)
            {
                table.Add(
                    i == 0 ? name : "",
                    results[i].Name,
                    Table.Number(Speed(i)),
                    Table.Number(lengths[i] * 1e3 / results[i].Median),
                    Table.Number(results[i].Bytes / lengths[i], decimals: 2),
                    Table.Number(Speed(i) / Speed(1), decimals: 1));
            }

            double Speed(int i) => lengths[i] * 1e3 / results[i].Best;
        }

        return table.ToString();
    }

    private static SyntaxTree Parse(string text)
    {
        var tree = SyntaxTree.Parse(text);
        _ = tree.Diagnostics.Length;
        return tree;
    }

    /// <summary>A parser that sees fewer tags, or errors, would win a race it does not run.</summary>
    /// <exception cref="InvalidOperationException">The two parsers do not see the same tags.</exception>
    private static void Verify(Article article)
    {
        var tree = Parse(article.News);
        var spans = tree.Root.DescendantsAndSelf().Count(node => node.Kind == SyntaxKind.Span);
        var links = Markdown.Parse(article.Markdown, WithAttributes).Descendants<LinkInline>()
            .Count(link => link.TryGetAttributes() is { Classes.Count: > 0 });
        if (tree.Diagnostics is not [] || spans != article.Tags || links != article.Tags + Newsroom.Declarations.Length)
            throw new InvalidOperationException($"{article.Tags} tags: {spans} spans, {links} links, {tree.Diagnostics.Length} diagnostics.");
    }
}
