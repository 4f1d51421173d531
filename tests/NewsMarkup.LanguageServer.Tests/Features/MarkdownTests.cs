using NewsMarkup.LanguageServer.Features;

namespace NewsMarkup.LanguageServer.Tests.Features;

public sealed class MarkdownTests
{
    [TestCase("a *b* [c](d) #e", @"a \*b\* \[c\](d) \#e")]
    [TestCase("one\r\n  two", "one two")]
    public void Words_are_shown_as_they_are_on_one_line(string words, string shown) => Assert.That(Markdown.Text(words, maxLength: 40), Is.EqualTo(shown));

    [TestCase("It leaks", "“It leaks”")]
    [TestCase("", "“”")]
    [TestCase("\"It leaks\"", "\"It leaks\"")]
    [TestCase("“It leaks”", "“It leaks”")]
    [TestCase("„Es leckt“", "„Es leckt“")]
    [TestCase("«Fuit»", "«Fuit»")]
    [TestCase("‘It leaks’", "‘It leaks’")]
    [TestCase("”Det läcker”", "”Det läcker”")]
    [TestCase("「漏れる」", "「漏れる」")]
    [TestCase("『漏れる』", "『漏れる』")]
    public void Words_get_quotation_marks_where_they_bring_none(string words, string shown) => Assert.That(Markdown.Quoted(words, maxLength: 20), Is.EqualTo(shown));

    [TestCase("https://example.org/", "[example.org](<https://example.org/>)")]
    [TestCase("http://example.org/a_b?c=d", @"[example.org/a\_b?c=d](<http://example.org/a_b?c=d>)")]
    [TestCase("file:///etc/passwd", "file:///etc/passwd")]
    [TestCase("javascript:alert(1)", "javascript:alert(1)")]
    [TestCase("page 7", "page 7")]
    public void Only_addresses_of_the_web_are_links(string address, string shown) => Assert.That(Markdown.Link(address), Is.EqualTo(shown));
}
