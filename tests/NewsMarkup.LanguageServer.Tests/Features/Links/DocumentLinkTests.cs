using NewsMarkup.LanguageServer.Features.Links;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Links;

public sealed class DocumentLinkTests
{
    private static string[] Of(string text)
    {
        var document = Editor.Open(text).Document;
        return
        [
            .. DocumentLinks.Of(document).Select(link => $"{document.Text.Slice(link.Span)} -> " + link switch
            {
                DocumentLink.ToFile file => file.Path,
                DocumentLink.ToPage page => page.Address.AbsoluteUri,
                _ => "",
            }),
        ];
    }

    [Test]
    public void A_use_line_leads_to_the_register() =>
        Assert.That(Of("---\n@use \"../people.news\"\n---\n"), Is.EqualTo(new[] { "../people.news -> /people.news" }));

    [Test]
    public void Addresses_in_attributes_and_header_lines_lead_to_their_pages() => Assert.That(
        Of("---\nurl: https://example.org/a\n@person x \"X\" {sameAs=https://www.wikidata.org/wiki/Q1}\n---\n"
            + "[it rained]{claim cite=\"http://example.org/b?c=d\"}"),
        Is.EqualTo(new[]
        {
            "https://example.org/a -> https://example.org/a",
            "https://www.wikidata.org/wiki/Q1 -> https://www.wikidata.org/wiki/Q1",
            "http://example.org/b?c=d -> http://example.org/b?c=d",
        }));

    [TestCase("cite=\"Report of 2026\"")]
    [TestCase("cite=javascript:alert(1)")]
    [TestCase("cite=file:///etc/passwd")]
    [TestCase("cite=https:")]
    [TestCase("cite=httpx://example.org")]
    [TestCase("cite=\"https://example.org and more\"")]
    [TestCase("by=@x")]
    public void Other_values_lead_nowhere(string attribute) => Assert.That(Of($"[it rained]{{claim {attribute}}}"), Is.Empty);

    [Test]
    public void A_link_says_where_it_leads() => Assert.That(
        DocumentLinks.Of(Editor.Open("---\n@use \"a.news\"\nurl: https://example.org/a\n---\n").Document).Select(link => link.Tooltip),
        Is.EqualTo(new[] { "Open the register", "Open example.org" }));
}
