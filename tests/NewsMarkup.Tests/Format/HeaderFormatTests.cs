namespace NewsMarkup.Tests.Format;

internal sealed class HeaderFormatTests
{
    private const string LongRole = "the minister for water, dams, canals, locks and all that flows, drips or stands still between them";

    [TestCase("headline:Dam  review", ExpectedResult = "headline: Dam  review", Description = "a blank after the colon")]
    [TestCase("headline:  \tDam: \"review\"  ", ExpectedResult = "headline: Dam: \"review\"", Description = "one blank, and none at the end")]
    [TestCase("headline:  ", ExpectedResult = "headline:", Description = "no value")]
    [TestCase("@use\t\"a  b.news\"  ", ExpectedResult = "@use \"a  b.news\"", Description = "a register")]
    [TestCase("@use\"a.news\"", ExpectedResult = "@use \"a.news\"", Description = "a register without a blank")]
    [TestCase("@org    obi \"Obi  &  Sons\"  ", ExpectedResult = "@org obi \"Obi  &  Sons\"", Description = "no columns")]
    [TestCase("@org obi\"Obi\"{ role=\"shop\" }", ExpectedResult = "@org obi \"Obi\" {role=shop}", Description = "a block")]
    [TestCase("@org obi \"Obi\" {\n role=shop\n}  ", ExpectedResult = "@org obi \"Obi\" {role=shop}", Description = "a short block on one line")]
    public string A_line_has_one_spelling(string line) => InHeader(line);

    [TestCase("%% a  comment  ")]
    [TestCase("  ")]
    [TestCase("no  item  ")]
    [TestCase("@person  reyes  ", Description = "no name")]
    [TestCase("@person  reyes  \"Reyes\"  { role=a }  and more  ", Description = "text after the end")]
    [TestCase("@person  reyes  \"Reyes\"  { role=a", Description = "no closing brace")]
    [TestCase("@use  ", Description = "no path")]
    public void What_is_no_item_or_a_broken_one_is_kept(string line) => Assert.That(InHeader(line), Is.EqualTo(line));

    [Test]
    public void A_block_with_a_comment_is_kept_and_the_line_around_it_is_not() =>
        Assert.That(
            InHeader("@org  obi  \"Obi\"  {\n%% since May\n   role=shop }  "),
            Is.EqualTo("@org obi \"Obi\" {\n%% since May\n   role=shop }"));

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void A_block_over_several_lines_that_is_too_long_for_one_takes_a_line_for_each_attribute(string lineEnd) =>
        Assert.That(
            InHeader($"@person reyes \"Reyes\" {{role=\"{LongRole}\"{lineEnd}       aka=\"Ms Reyes\"   sameAs=\"Q1\"}}"),
            Is.EqualTo($"@person reyes \"Reyes\" {{{lineEnd}  role=\"{LongRole}\"{lineEnd}  aka=\"Ms Reyes\"{lineEnd}  sameAs=Q1{lineEnd}}}"));

    [Test]
    public void A_block_on_one_line_stays_on_it_however_long() =>
        Assert.That(
            InHeader($"@person reyes \"Reyes\" {{ role=\"{LongRole}\" aka=\"Ms Reyes\" }}"),
            Is.EqualTo($"@person reyes \"Reyes\" {{role=\"{LongRole}\" aka=\"Ms Reyes\"}}"));

    [TestCase(120, ExpectedResult = false)]
    [TestCase(121, ExpectedResult = true)]
    public bool A_line_of_120_characters_is_not_too_long(int length)
    {
        const string Around = "@org obi \"Obi\" {role=}";
        return InHeader($"@org obi \"Obi\" {{\nrole={new string('x', length - Around.Length)}}}").Contains('\n');
    }

    [Test]
    public void Fences_lose_their_trailing_blanks() => Assert.That(Formatting.Of("---  \r\n---\t\r\n a "), Is.EqualTo("---\r\n---\r\n a "));

    [TestCase("---  \nheadline:x  \n")]
    [TestCase("---\nWhat follows:nothing\nis  a text\n")]
    public void A_header_that_is_never_closed_is_kept(string text) => Assert.That(Formatting.Of(text), Is.EqualTo(text));

    private static string InHeader(string line)
    {
        var formatted = Formatting.Of($"---\n{line}\ndate: 2026-03-14\n---\nText.");
        Assert.That(formatted, Does.StartWith("---\n").And.EndsWith("\ndate: 2026-03-14\n---\nText."));
        return formatted["---\n".Length..^"\ndate: 2026-03-14\n---\nText.".Length];
    }
}
