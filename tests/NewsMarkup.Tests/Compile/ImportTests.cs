using System.Text;
using System.Text.Unicode;
using CsCheck;
using NewsMarkup.Compile;
using NewsMarkup.Syntax;
using NewsMarkup.Tests.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Compile;

/// <summary>Plain text becomes an article, and the article's text is that plain text: as characters, and as bytes.</summary>
internal sealed class ImportTests
{
    private const int Samples = 100_000;

    private static readonly Gen<string> Sign = Gen.OneOf(
        "[", "]", "{", "}", "]{", "]{claim}", "[a]{b}", "\\", "\\\\", "\\[", "\\]{", "%%", "%", "%%%", "\n%%", "\r%% ", "---", "---\n", "\n---\n", "--- \t\r\n",
        "\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\n\n", " ", "\t", "\u00A0", "\"", "“", "”", "'", "=", ",", ":", "@", "#", "a", "claim",
        "\nheadline: A", "date:", "\n@org a \"A\" {", "@use \"a\"", "\0", "\uFEFF", "\uFE0F", "\uD83D", "\uDE00", "\U0001F600", "e\u0301", "金", "דובר");

    private static readonly Gen<string> Opening = Gen.OneOf("", "", "---", "---\n", "--- \r\n", "%%", "\uFEFF", "\uFEFF---\n", "\n", "\\", "{");

    private static readonly Gen<string> Thick = Gen.Select(Opening, Sign.Array[0, 30], (opening, signs) => opening + string.Concat(signs));

    private static readonly Gen<string> AnyText = Gen.Frequency((4, Thick), (1, MarkupGen.Text));

    private static readonly Gen<byte[]> AnyBytes =
        Gen.Frequency(
            (8, AnyText.Select(text => Encoding.UTF8.GetBytes(text))),
            (1, Gen.OneOf<byte[]>([0xEF, 0xBB, 0xBF], [0xC0, 0x80], [0xED, 0xA0, 0xBD], [0xF0, 0x9F], [0xFF])),
            (1, Gen.Byte.Array[0, 4]))
        .Array[1, 3].Select(parts => parts.SelectMany(part => part).ToArray());

    [Test]
    public void Any_text_comes_back() => AnyText.Sample(text => Stripped(TextImporter.Import(text)) == text, iter: Samples, print: MarkupGen.Printed);

    [Test]
    public void Any_text_becomes_an_article_in_which_nothing_is_tagged() =>
        AnyText.Sample(
            text => SyntaxTree.Parse(TextImporter.Import(text)).Root.DescendantsAndSelf().All(IsPlain),
            iter: Samples / 10,
            print: MarkupGen.Printed);

    [Test]
    public void Any_bytes_come_back_or_are_refused() =>
        AnyBytes.Sample(
            bytes => SourceDecoder.TryDecode(bytes, out var copy, out _) ? RoundTrip(copy).SequenceEqual(bytes) : !Utf8.IsValid(bytes),
            iter: Samples / 4,
            print: Convert.ToHexString);

    [TestCaseSource(typeof(PlainTextTests), nameof(PlainTextTests.Cases))]
    [TestCase("https://en.wikipedia.org/wiki/Kim_(surname)?q=[a]{b}#frag")]
    [TestCase("---\nheadline: this is copy\n---\n")]
    [TestCase("%% not a comment\r%% nor this\r\n%%\u2028%% nor that")]
    public void What_wire_copy_holds_comes_back(string text) => Assert.That(Stripped(TextImporter.Import(text)), Is.EqualTo(text));

    [TestCase("a ]{b} \\{ \\n", "a ]\\{b} \\\\{ \\n")]
    [TestCase("%% a\n%% b %% c\n %%", "\\%% a\n\\%% b %% c\n %%")]
    [TestCase("---\na", "---\n---\n---\na")]
    [TestCase("a\n---\n[b] {c} 100% \\", "a\n---\n[b] {c} 100% \\")]
    public void Only_what_would_be_read_as_markup_is_escaped(string text, string article) => Assert.That(TextImporter.Import(text), Is.EqualTo(article));

    private static string Stripped(string article) => PlainText.Of(SyntaxTree.Parse(article));

    private static byte[] RoundTrip(SourceText copy)
    {
        var imported = SourceDecoder.Encode(TextImporter.Import(copy.ToString()), copy.HasByteOrderMark);
        SourceDecoder.TryDecode(imported, out var article, out _);
        return SourceDecoder.Encode(PlainText.Of(SyntaxTree.Parse(article!)), article!.HasByteOrderMark);
    }

    private static bool IsPlain(SyntaxNode node) => node.Kind is not (SyntaxKind.Span or SyntaxKind.AttributeBlock or SyntaxKind.Comment or SyntaxKind.Field);
}
