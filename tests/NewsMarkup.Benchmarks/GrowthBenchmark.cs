using System.Buffers;
using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Benchmarks;

/// <summary>Whether an article ten times as long costs ten times as much to understand and to compile.</summary>
internal sealed class GrowthBenchmark : Benchmark
{
    private static readonly (string Name, int Length)[] Sizes = [("10 KB", 10_000), ("100 KB", 100_000), ("1 MB", 1_000_000), ("10 MB", 10_000_000)];

    public override string Name => "growth";

    public override string Question => "parse and model of an article, and its JSON: nanoseconds and bytes allocated a character of its source.";

    public override string Answer()
    {
        var table = new Table("article", "parse, model, ns/char", "bytes/char", "JSON, ns/char", "bytes/char");
        foreach (var (name, length) in Sizes)
        {
            var text = Article.OfLength(length).News;
            var article = ArticleModel.Bind(SyntaxTree.Parse(text));
            var json = new ArrayBufferWriter<byte>();
            var results = Race.Run(
                new Contender("parse, model", () => ArticleModel.Bind(SyntaxTree.Parse(text))),
                new Contender("JSON", () => ToJson(article, json)));
            var (model, compiled) = (results[0], results[1]);
            table.Add(
                name,
                Table.Number(model.Best / text.Length, decimals: 1),
                Table.Number(model.Bytes / text.Length, decimals: 1),
                Table.Number(compiled.Best / text.Length, decimals: 1),
                Table.Number(compiled.Bytes / text.Length, decimals: 1));
        }

        return table.ToString();
    }

    private static ArrayBufferWriter<byte> ToJson(ArticleModel article, ArrayBufferWriter<byte> json)
    {
        json.ResetWrittenCount();
        NativeJson.Write(article, json);
        return json;
    }
}
