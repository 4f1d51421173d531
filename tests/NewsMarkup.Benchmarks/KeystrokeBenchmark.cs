using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Benchmarks;

/// <summary>A key typed and taken back in the middle of an article, beside a full parse of it.</summary>
internal sealed class KeystrokeBenchmark : Benchmark
{
    private static readonly (string Name, int Length)[] Sizes = [("10 KB", 10_000), ("1 MB", 1_000_000), ("10 MB", 10_000_000)];

    public override string Name => "keystroke";

    public override string Question =>
        "one character typed in the middle of a paragraph in the middle of the article, and taken back: microseconds and bytes for each of the two.";

    public override string Answer()
    {
        var table = new Table("article", "us/key", "median", "bytes/key", "full parse, us", "x faster");
        foreach (var (name, length) in Sizes)
        {
            var tree = SyntaxTree.Parse(Article.OfLength(length).News);
            var text = tree.Text.ToString();
            var at = MiddleOfAParagraph(tree);
            var typed = new TextChange(new TextSpan(at, 0), "x");
            var takenBack = new TextChange(new TextSpan(at, 1), "");
            var results = Race.Run(
                new Contender("key", () => tree.WithChange(typed).WithChange(takenBack), Operations: 2),
                new Contender("full parse", () => SyntaxTree.Parse(text)));
            var (key, full) = (results[0], results[1]);
            table.Add(
                name,
                Table.Number(key.Best / 1e3, decimals: 1),
                Table.Number(key.Median / 1e3, decimals: 1),
                Table.Number(key.Bytes),
                Table.Number(full.Best / 1e3),
                Table.Number(full.Best / key.Best));
        }

        return table.ToString();
    }

    private static int MiddleOfAParagraph(SyntaxTree tree)
    {
        var content = tree.Root.Paragraphs.First(paragraph => paragraph.Span.End > tree.Length / 2).ContentSpan;
        return tree.Text.ToString().IndexOf(' ', content.Start + (content.Length / 2));
    }
}
