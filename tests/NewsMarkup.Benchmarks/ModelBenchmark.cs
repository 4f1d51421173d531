using System.Buffers;
using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Benchmarks;

/// <summary>Whether an article ten times as long costs ten times as much to understand and to compile.</summary>
internal sealed class ModelBenchmark : Benchmark
{
    public override string Name => "model";

    public override string Title => "The model";

    public override Result Measure(Equipment equipment)
    {
        var table = new Table(
            "An article that is tagged in full, from its text to each stage, for a character of its text. Where cost grows with length alone, a column stays as it is.",
            "article", "parse, ns", "and model, ns", "and JSON, ns", "parse, bytes", "and model, bytes", "and JSON, bytes");
        foreach (var length in equipment.Scale.ArticleLengths)
        {
            var text = Article.OfLength(length).News;
            Verify(text);
            var json = new ArrayBufferWriter<byte>();
            var results = Race.Run(
                equipment.Scale.Patience,
                new Contender("parse", () => SyntaxTree.Parse(text)),
                new Contender("model", () => ArticleModel.Bind(SyntaxTree.Parse(text))),
                new Contender("JSON", () => ToJson(text, json)));
            table.Add(
            [
                Table.Size(length),
                .. results.Select(result => Table.Number(result.Best / text.Length, decimals: 1)),
                .. results.Select(result => Table.Number(result.Bytes / text.Length, decimals: 1)),
            ]);
        }

        return new Result([table], []);
    }

    private static ArticleModel ToJson(string text, ArrayBufferWriter<byte> json)
    {
        var article = ArticleModel.Bind(SyntaxTree.Parse(text));
        json.ResetWrittenCount();
        NativeJson.Write(article, json);
        return article;
    }

    /// <summary>An article with errors would measure how they are reported.</summary>
    /// <exception cref="InvalidOperationException">The article has errors.</exception>
    private static void Verify(string text)
    {
        if (ArticleModel.Bind(SyntaxTree.Parse(text)).Diagnostics is [var first, ..])
            throw new InvalidOperationException($"{first.Rule.Id} at {first.Location.Span}: {text[first.Location.Span.Start..first.Location.Span.End]}");
    }
}
