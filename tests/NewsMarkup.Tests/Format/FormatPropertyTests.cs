using CsCheck;
using NewsMarkup.Tests.Gold;

namespace NewsMarkup.Tests.Format;

/// <summary>What holds for every text: for random ones full of markup, and for the gold articles.</summary>
internal sealed class FormatPropertyTests
{
    private const int Samples = 5_000;

    private static readonly Gen<string> Sign = Gen.OneOf(
        "[", "]", "{", "}", "]{", "\\", "\"", "=", ",", "@", "#", "%%", "---", "\n", "\r\n", "\r", "\n\n", " ", "  ", "\t", "\u00A0", "\n%% note \n",
        "claim", "quote", "cue", "by=", "x-a=", "when=", "\"a b\"", "\"c\"", "@a", "#b", "a", "\U00010400", "headline:", "@org a \"A\"", "@use \"a\"");

    private static readonly Gen<string> Blank = Gen.OneOf(" ", "  ", "\t", "\n", "\r\n ", "\n%% why\n");

    private static readonly Gen<string> Item = Gen.OneOf(
        "claim", "quote", "cue", "@a", "@b", "#c", "#d", "by=@a", "by=\"a\",\"b c\"", "by=a", "via=\"x[\",y", "denies=#c", "type=\"fact\"", "x-a=\"a[b\"",
        "x-b=\"@a\"", "x-c=\"\"", "x-d=\"a\\\"}b\"", "x-e=a[\\b]", "x-f=#c!", "when=\"2026\"", "continues=#c",
        "aka=\"A\"", "aka=\"A\u00A0B\"", "=", "x-g=\"");

    private static readonly Gen<string> Block =
        Gen.Select(Item.Array[0, 4], Blank, Gen.OneOf("", " ", "\n"), Gen.Frequency((9, Gen.Const("}")), (1, Gen.Const(""))))
            .Select((items, blank, inside, close) => "{" + inside + string.Join(blank, items) + inside + close);

    private static readonly Gen<string> Line = Gen.OneOf(
        Gen.OneOf("headline:A  ", "byline:  B", "language:", "%% c  ", "  ", "@use  \"r\"  ", "no item", "@org  c", "---  "),
        Gen.Select(Gen.OneOf("@org a  \"A\"", "@person b\"B\" ", "@source  c \"C, who says that a long line is a line that is too long for others to read\" "), Block)
            .Select((begin, block) => begin + block));

    private static readonly Gen<string> Header =
        Gen.Select(Line.Array[0, 5], Gen.OneOf("\n", "\r\n", "\r"))
            .Select((lines, end) => $"---{end}{string.Concat(lines.Select(line => line + end))}--- {end}");

    private static readonly Gen<string> Prose = Gen.OneOf(
        Sign,
        Gen.Select(Sign, Block).Select((words, block) => $"[{words}]{block}"),
        Block.Select(block => $"[[a]{block} b]{block}"));

    private static readonly Gen<string> Article =
        Gen.Select(Gen.OneOf(Gen.Const(""), Header), Prose.Array[0, 12]).Select((header, prose) => header + string.Concat(prose));

    private static readonly Gen<string> Texts = Gen.OneOf(Sign.Array[0, 40].Select(string.Concat), Article);

    [Test]
    public void A_formatted_text_stays_as_it_is() =>
        Texts.Sample(text => Formatting.Of(text) is var once && Formatting.Of(once) == once, iter: Samples);

    [Test]
    public void The_plain_text_stays_the_same() =>
        Texts.Sample(text => Formatting.PlainText(Formatting.Of(text)) == Formatting.PlainText(text), iter: Samples);

    [Test]
    public void The_compiled_article_stays_the_same() =>
        Texts.Sample(text => Formatting.Json(Formatting.Of(text)) == Formatting.Json(text), iter: Samples);

    [Test]
    public void The_findings_stay_the_same() =>
        Texts.Sample(text => Formatting.Findings(Formatting.Of(text)).SequenceEqual(Formatting.Findings(text)), iter: Samples);

    [Test]
    public void Random_characters_are_no_danger() => Gen.String.Sample(text => Formatting.Of(text) is not null);

    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void A_formatted_gold_article_stays_as_it_is(string path)
    {
        var once = Formatting.Of(GoldFolder.SourceOf(path));

        Assert.That(Formatting.Of(once), Is.EqualTo(once));
    }

    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void A_formatted_gold_article_compiles_to_the_same(string path)
    {
        var text = GoldFolder.SourceOf(path);

        Assert.That(Formatting.Json(Formatting.Of(text)), Is.EqualTo(Formatting.Json(text)));
    }
}
