using System.Buffers;
using System.Text;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Gold;

/// <summary>Real articles with annotations made by people: decompiled, compiled and compared, they must come out as they went in.</summary>
internal sealed class GoldTests
{
    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void A_decompiled_gold_article_compiles_back_to_the_gold(string path)
    {
        var article = ArticleModel.Bind(SyntaxTree.Parse(GoldFolder.SourceOf(path)));
        var json = new ArrayBufferWriter<byte>();
        NativeJson.Write(article, json);

        Assert.That(GoldComparison.Differences(GoldArticle.Load(path), Encoding.UTF8.GetString(json.WrittenSpan)), Is.Empty);
    }

    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void A_decompiled_gold_article_has_no_error_of_the_language(string path)
    {
        var article = ArticleModel.Bind(SyntaxTree.Parse(GoldFolder.SourceOf(path)));

        Assert.That(
            article.Diagnostics.Where(diagnostic => diagnostic.Severity >= Diagnostics.Severity.Warning)
                .Select(diagnostic => $"{diagnostic.Location.Start}: {diagnostic.Rule.Id} {diagnostic.Message}"),
            Is.Empty);
    }
}
