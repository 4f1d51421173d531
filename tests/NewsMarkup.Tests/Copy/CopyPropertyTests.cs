using System.Collections.Immutable;
using System.Net;
using CsCheck;
using NewsMarkup.Compile;

namespace NewsMarkup.Tests.Copy;

/// <summary>Whatever signs the copy holds, <c>strip</c> gives its words, and the article is sound.</summary>
internal sealed class CopyPropertyTests
{
    private const int Samples = 20_000;

    private static readonly Gen<string> Sign = Gen.OneOf(
        "[", "]", "{", "}", "]{", "]{claim}", "\\", "\\[", "%%", "%", "---", "\"", "“", "”", "'", "=", "@", "#", "a", "claim", "held", "headline: A", "\u00A0", "\u2028", "\u00AD",
        "\U0001F600", "e\u0301", "金", "דובר", "<", "&", " ", " ", " ");

    private static readonly Gen<string> Words = Sign.Array[0, 8].Select(string.Concat);

    // Each piece is words in one of a few settings, by number.
    private static readonly Gen<ImmutableArray<(string Words, int Setting)>> Copy =
        Gen.Select(Words, Gen.Int[0, 8], (words, setting) => (words, setting)).Array[0, 10].Select(pieces => pieces.ToImmutableArray());

    [Test]
    public void A_page_keeps_its_words() => Copy.Sample(
        copy => Keeps(copy, Copied.From("html", string.Concat(copy.Select(piece => Element(WebUtility.HtmlEncode(piece.Words), piece.Setting))))),
        iter: Samples);

    [Test]
    public void A_document_keeps_its_words() => Copy.Sample(
        copy => Keeps(copy, Copied.From("docx", new WordFile(string.Concat(copy.Select(piece => Paragraph(WebUtility.HtmlEncode(piece.Words), piece.Setting)))).Bytes())),
        iter: Samples / 10);

    private static bool Keeps(ImmutableArray<(string Words, int Setting)> copy, Imported imported) =>
        imported.StrippedWords().SequenceEqual(copy.SelectMany(piece => Copied.Words(piece.Words))) && imported.IsSound();

    private static string Element(string words, int setting) => setting switch
    {
        0 => $"<p>{words}</p>",
        1 => $"<p> <b>{words}</b> <i></i></p>",
        2 => $"<div><em><strong>{words}</strong></em></div>",
        3 => $"<ul><li>{words}</li></ul>",
        4 => $"<blockquote>{words}</blockquote>",
        5 => $"<h2>{words}<br></h2>",
        6 => $"<br><a href='https://calder.example/?q=[a]{{b}}\"'>{words}</a><br>",
        7 => $"<figure><img src=dam.jpg alt='{{a}} \" \\'><figcaption>{words}</figcaption></figure>",
        _ => $"<table><tr><td></td><td>{words}</td></tr></table>",
    };

    private static string Paragraph(string words, int setting)
    {
        var text = $"<w:t xml:space=\"preserve\">{words}</w:t>";
        return setting switch
        {
            0 => $"<w:p><w:r>{text}</w:r></w:p>",
            1 => $"<w:p><w:r><w:rPr><w:b/></w:rPr>{text}</w:r></w:p>",
            2 => $"<w:p><w:r><w:rPr><w:b/><w:i/></w:rPr>{text}</w:r><w:r><w:br/></w:r></w:p>",
            3 => $"<w:p><w:pPr><w:pStyle w:val=\"Liste\"/></w:pPr><w:r>{text}</w:r></w:p>",
            4 => $"<w:p><w:pPr><w:pStyle w:val=\"Zitat\"/></w:pPr><w:r><w:br/><w:tab/>{text}</w:r></w:p>",
            5 => $"<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r>{text}</w:r></w:p>",
            6 => $"<w:p><w:hyperlink r:id=\"map\"><w:r>{text}</w:r></w:hyperlink></w:p>",
            7 => $"<w:p><w:pPr><w:pStyle w:val=\"Beschriftung\"/></w:pPr><w:r>{text}</w:r></w:p>",
            _ => $"<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r>{text}</w:r></w:p></w:tc></w:tr></w:tbl>",
        };
    }
}
