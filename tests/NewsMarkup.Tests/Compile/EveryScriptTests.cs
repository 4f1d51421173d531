using System.Text;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests.Syntax;

namespace NewsMarkup.Tests.Compile;

/// <summary>The twelve sorts of text that must survive, tagged, through every format and back: no word changes, and every offset finds its words.</summary>
internal sealed class EveryScriptTests
{
    /// <summary>Four code points, seven UTF-16 code units, seventeen bytes: after it no two units agree.</summary>
    private const string Wide = "👩🏽‍⚕️";

    [Test]
    public void A_format_whose_offsets_are_not_looked_at_has_none() =>
        Assert.That(
            OutputFormats.All.Select(format => format.Name).Except(["json", "webanno", "brat", "html", "report"]),
            Is.EquivalentTo(new[] { "text", "jsonld", "ninjs", "ninjs-2.2", "markdown" }));

    [TestCaseSource(nameof(InFormats), new object[] { new[] { "json", "ndjson", "webanno", "brat", "html", "report" } })]
    public void Each_offset_finds_its_words(string format, string text) =>
        Assert.That(MarkedWords.In(format, Bind(text)), Is.EqualTo(Paragraphs(text).SelectMany(paragraph => new[] { Wide, paragraph })));

    [TestCaseSource(nameof(InFormats), new object[] { new[] { "text", "json", "ndjson", "jsonld", "ninjs", "ninjs, XHTML", "ninjs-2.2", "brat", "html", "report" } })]
    public void No_word_changes(string format, string text) =>
        Assert.That(WholeText.In(format, Bind(text)), Is.EqualTo(string.Join("\n\n", Paragraphs(text).Select(paragraph => $"{Wide} {paragraph}"))));

    [TestCaseSource(nameof(InFormats), new object[] { new[] { "json", "webanno", "brat" } })]
    public void The_article_comes_back(string format, string text)
    {
        var article = Bind(text);

        Assert.That(Written.As("json", ComeBack(format, article)), Is.EqualTo(Written.As("json", article)));
    }

    private static IEnumerable<TestCaseData> InFormats(string[] formats) =>
        from format in formats
        from text in PlainTextTests.Cases
        select new TestCaseData(format, text.Arguments[0]).SetArgDisplayNames(format, text.ArgDisplayNames![0]);

    /// <summary>The clean copy of each paragraph: of one text a brace is escaped.</summary>
    private static string[] Paragraphs(string text) => text.Replace("\\{", "{", StringComparison.Ordinal).Split("\n\n");

    private static ArticleModel Bind(string text) => ArticleModel.Bind(SyntaxTree.Parse(
        string.Join("\n\n", text.Split("\n\n").Select(paragraph => $"[{Wide}]{{strong}} [{paragraph}]{{quote by=\"a clerk\"}}"))));

    private static ArticleModel ComeBack(string format, ArticleModel article)
    {
        var parts = OutputFormats.Find(format)!.Parts.ToDictionary(part => part.Extension, part => Encoding.UTF8.GetBytes(Written.As(format, article, part.Extension)));
        var (extension, bytes) = parts.Last();
        var copy = Encoding.UTF8.GetBytes(Written.As("text", article));
        var input = new ImportInput(Written.Name + extension, bytes) { Open = path => path == Written.Name + ".txt" ? copy : null };
        return ArticleModel.Bind(SyntaxTree.Parse(ImportFormats.Find(format)!.Import(input).Article));
    }
}
