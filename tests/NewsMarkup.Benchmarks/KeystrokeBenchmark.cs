using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Benchmarks;

/// <summary>A key typed and taken back in the middle of an article, beside a full parse of it.</summary>
internal sealed class KeystrokeBenchmark : Benchmark
{
    public override string Name => "keystroke";

    public override string Title => "A key";

    public override Result Measure(Equipment equipment)
    {
        var table = new Table(
            "One character typed in the middle of a paragraph in the middle of the article, and taken back: what each of the two costs, and what a full parse would.",
            "article", "paragraphs parsed", "µs a key", "bytes a key", "full parse, µs", "times less");
        foreach (var length in equipment.Scale.ArticleLengths)
        {
            var (tree, typed) = Keystroke.InTheMiddleOf(Article.OfLength(length).News);
            var takenBack = new TextChange(new TextSpan(typed.Span.Start, 1), "");
            var text = tree.Text.ToString();
            var results = Race.Run(
                equipment.Scale.Patience,
                new Contender("key", () => tree.WithChange(typed).WithChange(takenBack), Operations: 2),
                new Contender("full parse", () => SyntaxTree.Parse(text)));
            var (key, full) = (results[0], results[1]);
            table.Add(
                Table.Size(length),
                Table.Number(Keystroke.ParagraphsParsed(tree, typed)),
                Table.Number(key.Best / 1e3, decimals: 1),
                Table.Number(key.Bytes),
                Table.Number(full.Best / 1e3),
                Table.Number(full.Best / key.Best));
        }

        return new Result([table], []);
    }
}
