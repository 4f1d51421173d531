using System.Buffers;
using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Benchmarks;

/// <summary>A whole article of usual length, from its text to its JSON.</summary>
internal sealed class ArticleBenchmark : Benchmark
{
    private const int Length = 13_000;

    public override string Name => "article";

    public override string Question => "a fully tagged article of 13 KB, warm: microseconds and bytes from its text to each stage.";

    public override string Answer()
    {
        var text = Article.OfLength(Length).News;
        Verify(text);
        var json = new ArrayBufferWriter<byte>();
        var results = Race.Run(
            new Contender("parse", () => SyntaxTree.Parse(text)),
            new Contender("parse, model", () => ArticleModel.Bind(SyntaxTree.Parse(text))),
            new Contender("parse, model, JSON", () => ToJson(text, json)));

        var table = new Table("stages", "us", "median", "bytes");
        foreach (var result in results)
            table.Add(result.Name, Table.Number(result.Best / 1e3), Table.Number(result.Median / 1e3), Table.Number(result.Bytes));
        return table.ToString();
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
