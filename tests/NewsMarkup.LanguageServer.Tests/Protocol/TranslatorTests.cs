using CsCheck;
using NewsMarkup.LanguageServer.Protocol;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.Text;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

public sealed class TranslatorTests
{
    private static readonly SourceText Text = new("a😀b\r\né\nend");

    [TestCase("Utf16", 3)]
    [TestCase("Utf8", 5)]
    [TestCase("Utf32", 2)]
    public void A_character_is_as_wide_as_the_encoding_has_it(string encoding, int character)
    {
        var translator = Of(Enum.Parse<PositionEncoding>(encoding));

        Assert.That((translator.PositionOf(Text, 3), translator.OffsetOf(Text, new Position(0, character))), Is.EqualTo((new Position(0, character), 3)));
    }

    [TestCase(-1, 0, 0)]
    [TestCase(0, -7, 0)]
    [TestCase(0, 99, 4)]
    [TestCase(1, int.MaxValue, 7)]
    [TestCase(int.MaxValue, int.MaxValue, 11)]
    public void A_place_outside_the_text_is_taken_to_its_nearest_end(int line, int character, int offset)
    {
        foreach (var encoding in Enum.GetValues<PositionEncoding>())
            Assert.That(Of(encoding).OffsetOf(Text, new Position(line, character)), Is.EqualTo(offset), encoding.ToString());
    }

    [Test]
    public void A_range_may_be_given_the_wrong_way_round() => Assert.That(
        Of(PositionEncoding.Utf16).SpanOf(Text, new Range(new Position(1, 1), new Position(0, 1))), Is.EqualTo(TextSpan.FromBounds(1, 7)));

    [Test]
    public void A_position_between_characters_leads_back_to_its_offset() =>
        Gen.Select(Gen.String[Gen.Char["aé\n\r\ud83d\ude00"]], Gen.Enum<PositionEncoding>()).Sample((written, encoding) =>
        {
            var text = new SourceText(written);
            for (var offset = 0; offset <= text.Length; offset++)
            {
                var isInside = offset > 0 && offset < text.Length
                    && ((char.IsHighSurrogate(text[offset - 1]) && char.IsLowSurrogate(text[offset])) || (text[offset - 1] == '\r' && text[offset] == '\n'));
                if (!isInside)
                    Assert.That(Of(encoding).OffsetOf(text, Of(encoding).PositionOf(text, offset)), Is.EqualTo(offset));
            }
        });

    [TestCase("file:///desk/a%20b.news", "/desk/a b.news")]
    [TestCase("file:///desk/../a.news", "/a.news")]
    [TestCase("file:///c%3A/a.news", "/c:/a.news")]
    [TestCase("FILE:///desk/%F0%9F%98%80.news", "/desk/😀.news")]
    [TestCase("file://host/share/a.news", "/host/share/a.news")]
    [TestCase("untitled:Untitled-1", "/folder/untitled:Untitled-1")]
    [TestCase("", "/folder/untitled")]
    [TestCase("file:///a%00b", "/a\uFFFDb")]
    [Platform(Exclude = "Win")]
    public void An_address_leads_to_a_path(string uri, string path) => Assert.That(DocumentPath.Of(uri, "/folder"), Is.EqualTo(path));

    [TestCase("/desk/a b.news", "file:///desk/a%20b.news")]
    [TestCase("C:/desk/ä.news", "file:///C%3A/desk/%C3%A4.news")]
    public void A_path_has_an_address(string path, string uri) => Assert.That(DocumentPath.UriOf(path), Is.EqualTo(uri));

    private static Translator Of(PositionEncoding encoding) => new(encoding, "/");
}
