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
    public void A_gold_article_compiled_comes_back_byte_for_byte(string path) => ComesBack(Compiled(GoldFolder.SourceOf(path)));

    [TestCase("[The dam, they [say]{cue}, is safe]{claim by=\"residents\"}. [A]{claim #both by=\"x\"} [B]{claim by=\"y\"} [said]{cue for=#both}")]
    [TestCase("[It was]{claim #w by=\"a clerk\"}, [twice]{claim #t by=\"a clerk\"}. [Neither]{claim #no denies=#w,#t by=\"a minister\"}. [A lie]{claim denies=#no by=\"the union\"}.")]
    [TestCase("The minister [nodded]{cue}[]{claim by=\"the minister\"}. [It held]{claim by=\"a clerk\"}.")]
    [TestCase("---\n@review half \"Half true\" {url=https://check.example/17 rating=3}\n---\n[Twice]{claim by=\"a\" review=@half} [thrice]{claim by=\"b\" review=@half}")]
    [TestCase("a\n[gone]{note}\nb [c \\] d]{em} \\%")]
    [TestCase("---\n---\n---\nThe dam held.")]
    [TestCase("[One]{claim by=\"a\"} [two]{claim #c1 by=\"a\"} [three]{claim by=\"a\"}")]
    [TestCase("[👩🏽‍⚕️]{em} [“🇺🇦 will win 💪🏽”]{quote by=\"a medic\"} – S\u030Ckvorecky\u0301")]
    public void An_article_comes_back_byte_for_byte(string source) => ComesBack(Compiled(source));

    [TestCase("[1", "this is no JSON from line 1, byte 3 on.")]
    [TestCase("{}", "`$`: the key `newsmarkup` is missing.")]
    [TestCase("[]", "`$`: an object is expected here.")]
    [TestCase("{\"newsmarkup\":\"2.0\"}", "`$.newsmarkup`: version 1.0 of the format is expected, not `2.0`.")]
    public void What_is_no_compiled_article_is_refused_with_its_place(string json, string message) => Refused(json, message);

    [TestCase("\"status\": \"disputed\"", "\"status\": \"odd\"", "`$.claims[0].status`: no article can say this here.")]
    [TestCase("\"claim\": \"c1\"", "\"claim\": \"c9\"", "`$.attributions[0].claim`: there is no claim `c9`.")]
    [TestCase("\"end\": 7", "\"end\": 700", "`$.attributions[0].content[0]`: 0 to 700 is no range of the text, which has 7 characters.")]
    [TestCase("\"headline\": \"Dam\"", "\"headline\": \"Dam\\nbreaks\"", "`$.meta.headline`: a line end cannot be written in a header or a tag.")]
    [TestCase("\"text\": \"It held\"", "\"text\": \"\\ud83d held\"", "`$.text`: this text holds half a character.")]
    public void What_no_article_can_say_is_refused_with_its_place(string said, string instead, string message) =>
        Refused(Compiled("---\nheadline: Dam\n---\n[It held]{claim by=\"a\" status=disputed}").Replace(said, instead, StringComparison.Ordinal), message);

    private static void Refused(string json, string message) => Assert.That(() => Decompiled(json), Throws.TypeOf<ImportException>().With.Message.EqualTo(message));

    private static void ComesBack(string json) => Assert.That(Compiled(Decompiled(json)), Is.EqualTo(json));

    private static string Decompiled(string json) => NativeImporter.Import(new ImportInput("a.json", Encoding.UTF8.GetBytes(json))).Article.ToString();

    private static string Compiled(string source)
    {
        var json = new ArrayBufferWriter<byte>();
        NativeJson.Write(ArticleModel.Bind(SyntaxTree.Parse(source)), json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }
}
