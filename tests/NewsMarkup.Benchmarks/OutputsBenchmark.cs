using System.Buffers;
using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Benchmarks;

/// <summary>What every output costs, once the article is understood.</summary>
internal sealed class OutputsBenchmark : Benchmark
{
    public override string Name => "outputs";

    public override string Title => "Outputs";

    public override Result Measure(Equipment equipment)
    {
        var table = new Table(
            "An article that is tagged in full, from its model to each output, for a character of its source; the model is made already.",
            "article", "output", "ms", "ns a character", "bytes allocated a character", "bytes written a character");
        foreach (var length in equipment.Scale.OutputLengths)
        {
            var text = Article.OfLength(length).News;
            var compilation = new Compilation(ArticleModel.Bind(SyntaxTree.Parse(text)), "article");
            var output = new ArrayBufferWriter<byte>();
            var results = Race.Run(
                equipment.Scale.Patience, [.. OutputFormats.All.Select(format => new Contender(format.Name, () => Write(format, compilation, output)))]);
            foreach (var (format, result) in OutputFormats.All.Zip(results))
            {
                table.Add(
                    Table.Size(length),
                    result.Name,
                    Table.Number(result.Best / 1e6, decimals: 2),
                    Table.Number(result.Best / text.Length, decimals: 1),
                    Table.Number(result.Bytes / text.Length, decimals: 1),
                    Table.Number((double)Write(format, compilation, output).WrittenCount / text.Length, decimals: 1));
            }
        }

        return new Result([table], []);
    }

    private static ArrayBufferWriter<byte> Write(OutputFormat format, Compilation compilation, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        foreach (var part in format.Parts)
            part.Write(compilation, output);
        return output;
    }
}
