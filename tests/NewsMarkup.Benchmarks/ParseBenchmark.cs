using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Benchmarks.Peers;
using NewsMarkup.Benchmarks.Programs;
using NewsMarkup.Syntax;

namespace NewsMarkup.Benchmarks;

/// <summary>A full parse, beside the fastest Markdown parser of .NET and the reference parser of Djot on the same article.</summary>
internal sealed class ParseBenchmark : Benchmark
{
    /// <summary>What Node holds of a longer article is more than a small machine has.</summary>
    private const int LongestForDjot = 10_000_000;

    /// <summary>The longest that is told of in short.</summary>
    private const int LengthInShort = 1_000_000;

    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().Build();
    private static readonly MarkdownPipeline WithAttributes =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseGenericAttributes().Build();

    public override string Name => "parse";

    public override string Title => "Parsing";

    public override Result Measure(Equipment equipment)
    {
        var table = new Table(
            "A generated article that is tagged in full, parsed from its text; every error is counted. The others parse the same article, each tag written as "
            + "a link with attributes, which makes it longer: all figures are for a character of what each is given. Djot runs in Node, and tells no bytes.",
            "article", "parser", "million characters a second", "ns a character", "bytes a character", "times as long as ours");
        var comparisons = new List<Comparison>();
        string? inShort = null;
        foreach (var length in equipment.Scale.ArticleLengths)
        {
            var article = Article.OfLength(length);
            Verify(article);
            var results = Race.Run(
                equipment.Scale.Patience,
                new Contender("NewsMarkup", () => Parse(article.News)),
                new Contender("Markdig, attributes, precise positions", () => Markdown.Parse(article.Markdown, WithAttributes)),
                new Contender("Markdig, CommonMark", () => Markdown.Parse(article.Markdown, Plain)));
            var ours = results[0].Best / article.News.Length;
            Add(results[0].Name, ours, results[0].Bytes / article.News.Length);
            foreach (var peer in results.Skip(1))
                Compare(peer.Name, peer.Best / article.Markdown.Length, peer.Bytes / article.Markdown.Length);
            if (length <= LongestForDjot && equipment.Node is { } node)
                Compare("djot", Djot(node, article.Markdown, equipment.Scale.Patience), bytes: null);
            if (length <= LengthInShort)
            {
                inShort = $"An article of {Table.Size(length)} is parsed at {Table.Number(1e3 / ours)} million characters a second, {Times(1)} times as fast as Markdig with attributes and "
                    + $"precise positions, {Times(2)} times as fast as Markdig without.";
            }

            string Times(int peer) => Table.Number(results[peer].Best / article.Markdown.Length / ours, decimals: 1);

            void Compare(string peer, double time, double? bytes)
            {
                Add(peer, time, bytes);
                comparisons.Add(new Comparison($"parse, {Table.Size(length)}", peer, ours, time, "ns a character"));
            }

            void Add(string parser, double time, double? bytes) => table.Add(
                Table.Size(length),
                parser,
                Table.Number(1e3 / time),
                Table.Number(time, decimals: 2),
                bytes is { } known ? Table.Number(known, decimals: 2) : MarkdownTable.Nothing,
                Table.Number(time / ours, decimals: 1));
        }

        return new Result([table], comparisons) { InShort = inShort };
    }

    private static double Djot(NodePeers node, string text, TimeSpan patience)
    {
        using var folder = new ScratchFolder();
        return node.Djot(folder.Write("article.dj", text), patience) * 1e6 / text.Length;
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
