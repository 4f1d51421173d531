using System.Buffers;
using System.Text;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests.Examples;
using NewsMarkup.Tests.Gold;

namespace NewsMarkup.Tests.Compile;

/// <summary>The compiled article becomes a source again that compiles to it.</summary>
internal sealed class NativeImportTests
{
    [TestCaseSource(typeof(Example), nameof(Example.All))]
    public void An_example_comes_back_byte_for_byte(Example example) => ComesBack(example.Compile(example.Source));

    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void A_gold_article_comes_back(string path)
    {
        var article = Decompiled(File.ReadAllText(path));

        Assert.That(GoldComparison.Differences(GoldArticle.Load(path), Compiled(article)), Is.Empty);
    }

    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void A_gold_article_compiled_comes_back_byte_for_byte(string path) => ComesBack(Compiled(Decompiled(File.ReadAllText(path))));

    private static void ComesBack(string json) => Assert.That(Compiled(Decompiled(json)), Is.EqualTo(json));

    private static string Decompiled(string json) => NativeImporter.Import(new ImportInput("a.json", Encoding.UTF8.GetBytes(json))).Article.ToString();

    private static string Compiled(string source)
    {
        var json = new ArrayBufferWriter<byte>();
        NativeJson.Write(ArticleModel.Bind(SyntaxTree.Parse(source)), json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }
}
