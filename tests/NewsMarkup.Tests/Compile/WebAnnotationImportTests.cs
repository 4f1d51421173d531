using System.Text;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests.Examples;
using NewsMarkup.Tests.Gold;

namespace NewsMarkup.Tests.Compile;

/// <summary>An article that went out as Web Annotations and a text comes back as it was.</summary>
internal sealed class WebAnnotationImportTests
{
    [TestCaseSource(typeof(Example), nameof(Example.All))]
    public void An_example_comes_back(Example example)
    {
        if (example.Bind().Spans.All(span => !span.IsBroken && span.Kind is not null))
            ComesBack(example.Bind());
        else
            Assert.That(example.Name, Is.EqualTo("unfinished.news"));
    }

    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void A_gold_article_comes_back(string path) => ComesBack(Bind(GoldFolder.SourceOf(path)));

    [TestCase("👩🏽‍⚕️ 🇺🇦 [💪🏽 will]{em} win")]
    [TestCase("[דובר צה\"ל]{claim by=\"דובר\"} ו [قال المتحدث: «لن نتردد»]{claim by=\"المتحدث\"}")]
    [TestCase("[金正恩對普京說:「俄羅斯已奮起【原文】……」]{claim by=\"塔斯社\"},『塔斯社』[報道]{cue}。")]
    [TestCase("S\u030Ckvorecky\u0301 [S\u030Ckvorecky\u0301]{strong} 𝒜[𝒜]{em}𝒜")]
    [TestCase("---\ndesk: north\n@source s \"a clerk\" {type=anonymous reason=\"not \\\"allowed\\\"\"}\n---\nHe [nodded]{cue}[]{claim by=@s} [he]{@s}")]
    public void An_article_comes_back(string source) => ComesBack(Bind(source));

    /// <summary>All that docs/outputs.md says is lost, and no more.</summary>
    [TestCase("[It]{fact}\n%% legal read this\nheld.", "[It]{fact}\nheld.")]
    [TestCase("[It]{fact} held[ask her]{note}.", "[It]{fact} held.")]
    [TestCase("[It]{fact allow=NM2001 because=x until=2026-12-31 note=n x-desk=7} held.", "[It]{fact x-desk=7} held.")]
    public void What_annotations_cannot_hold_is_gone(string source, string left) =>
        Assert.That(Imported(Written.As("webanno", Bind(source)), Bind(source).Text.Value).Article.ToString(), Is.EqualTo(left));

    [Test]
    public void A_text_that_was_edited_is_refused() =>
        Refused("a [b]{em}", "a c", "`$.items[1].target.selector[0].exact`: the text reads `c` there; it was edited after it was annotated.");

    [Test]
    public void A_text_that_is_too_short_is_refused() =>
        Refused("a [b]{em}", "a", "`$.items[1].target.selector[1]`: 2 to 3 is no range of the text, which has 1 code points.");

    [Test]
    public void A_text_that_is_not_there_is_refused() => Refused(
        "a [b]{em}", null, "`$.items[0].target.source`: there is no file `an article.txt` beside this one; `newsmarkup build --to text` writes it.");

    [Test]
    public void An_annotation_of_somebody_else_is_left_out_and_noted()
    {
        var page = Written.As("webanno", Bind("a [b]{em}")).Replace("text/x-newsmarkup\"", "text/html\"", StringComparison.Ordinal);

        Assert.That(Imported(page, "a b").Notes, Is.EqualTo(new[] { "`$.items[1]` has no body of the format `text/x-newsmarkup` and was left out." }));
    }

    private static void ComesBack(ArticleModel article) =>
        Assert.That(BackAndNotes(article), Is.EqualTo((Written.As("json", article), Enumerable.Empty<string>())));

    private static (string Json, IEnumerable<string> Notes) BackAndNotes(ArticleModel article)
    {
        var imported = Imported(Written.As("webanno", article), article.Text.Value);
        return (Written.As("json", Bind(imported.Article.ToString())), imported.Notes);
    }

    private static void Refused(string source, string? text, string message) =>
        Assert.That(() => Imported(Written.As("webanno", Bind(source)), text), Throws.TypeOf<ImportException>().With.Message.EqualTo(message));

    private static Imported Imported(string page, string? text) => WebAnnotationImporter.Import(new ImportInput("an article.webanno.json", Encoding.UTF8.GetBytes(page))
    {
        Open = path => path == "an article.txt" && text is not null ? Encoding.UTF8.GetBytes(text) : null,
    });

    private static ArticleModel Bind(string source) => ArticleModel.Bind(SyntaxTree.Parse(source));
}
