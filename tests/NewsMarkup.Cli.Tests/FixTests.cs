namespace NewsMarkup.Cli.Tests;

/// <summary><c>newsmarkup fix</c>: what it writes, what it says and how it ends.</summary>
internal sealed class FixTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";
    private const string Untidy = Head + "%% allow NM2001: no source\n[It leaks]{claim by=\"a clerk\" typ=fact}.\n";
    private const string Safe = Head + "[It leaks]{claim by=\"a clerk\" typ=fact}.\n";
    private const string Suggested = Head + "[It leaks]{claim by=\"a clerk\" type=fact}.\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder()
    {
        _program = new ProgramRun();
        _program.Write("dam.news", Untidy);
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Safe_fixes_are_made_and_the_others_counted()
    {
        _program.Write("other.news", Head + "All is well.\n");

        Assert.That(_program.Run("fix"), Is.EqualTo((0, """
            dam.news:5:10: mended NM0902: Remove the suppression of `NM2001`
            1 fix made in 1 of 2 articles. 1 more is suggested: --suggested.

            """, "")));
        Assert.That(_program.Read("dam.news"), Is.EqualTo(Safe));
    }

    [Test]
    public void Suggested_fixes_are_made_when_asked_for()
    {
        Assert.That(_program.Run("fix", "--suggested"), Is.EqualTo((0, """
            dam.news:5:10: mended NM0902: Remove the suppression of `NM2001`
            dam.news:6:31: mended NM1004: Write `type`
            2 fixes made in 1 of 1 article.

            """, "")));
        Assert.That(_program.Read("dam.news"), Is.EqualTo(Suggested));
    }

    [TestCase("NM1004")]
    [TestCase("unknown-attribute")]
    public void Only_the_findings_of_a_rule_are_mended(string rule)
    {
        _program.Run("fix", "--suggested", "--rule", rule, "dam.news");

        Assert.That(_program.Read("dam.news"), Is.EqualTo(Untidy.Replace("typ=", "type=", StringComparison.Ordinal)));
    }

    [Test]
    public void A_rule_that_does_not_exist_is_told() =>
        Assert.That(
            _program.Run("fix", "--rule", "unknown-atribute"),
            Is.EqualTo((2, "", "newsmarkup: there is no rule `unknown-atribute`. Did you mean `unknown-attribute`?\n")));

    [Test]
    public void A_dry_run_writes_nothing_and_fails()
    {
        Assert.That(_program.Run("fix", "--dry-run"), Is.EqualTo((1, """
            dam.news:5:10: would mend NM0902: Remove the suppression of `NM2001`
            1 fix to make in 1 of 1 article. 1 more is suggested: --suggested.

            """, "")));
        Assert.That(_program.Read("dam.news"), Is.EqualTo(Untidy));
    }

    [Test]
    public void A_diff_writes_nothing_and_fails()
    {
        Assert.That(_program.Run("fix", "--diff"), Is.EqualTo((1, """
            --- dam.news
            +++ dam.news
            @@ -2,5 +2,4 @@
             headline: Dam
             date: 2026-03-14
             ---
            -%% allow NM2001: no source
             [It leaks]{claim by="a clerk" typ=fact}.

            """, "")));
        Assert.That(_program.Read("dam.news"), Is.EqualTo(Untidy));
    }

    [Test]
    public void Where_nothing_is_to_mend_that_is_said()
    {
        _program.Write("dam.news", Suggested);

        Assert.That(_program.Run("fix", "--dry-run"), Is.EqualTo((0, "Nothing is to mend in 1 article.\n", "")));
    }

    [Test]
    public void Fixes_at_one_place_wait_for_each_other_and_that_is_said()
    {
        _program.Write("dam.news", Head + "%% allow NM2001, NM2002: no source\nText.\n");

        Assert.That(_program.Run("fix").Output, Is.EqualTo("""
            dam.news:5:10: mended NM0902: Remove `NM2001` from the suppression
            dam.news:5:10: mended NM0902: Remove the suppression of `NM2002`
            2 fixes made in 1 of 1 article. 1 had to wait for another one at the same place.

            """));
    }

    [Test]
    public void An_article_on_standard_input_goes_to_standard_output_and_the_rest_to_standard_error() =>
        Assert.That(
            _program.Run(Untidy, ["fix", "-", "--stdin-filename", "wire.news"]),
            Is.EqualTo((0, Safe, """
                wire.news:5:10: mended NM0902: Remove the suppression of `NM2001`
                1 fix made in 1 of 1 article. 1 more is suggested: --suggested.

                """)));

    [Test]
    public void A_byte_order_mark_stays()
    {
        _program.WriteBytes("dam.news", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Untidy)]);

        _program.Run("fix");

        Assert.That(File.ReadAllBytes(_program.PathOf("dam.news"))[..6], Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF, 0x2D, 0x2D, 0x2D }));
    }

    [Test]
    public void One_that_cannot_be_read_does_not_stop_the_others()
    {
        _program.WriteBytes("bad.news", [0xFF]);

        var (code, _, error) = _program.Run("fix");

        Assert.Multiple(() =>
        {
            Assert.That((code, error), Is.EqualTo((2, "newsmarkup: `bad.news`: This file is not UTF-8: byte 0 (0xFF) belongs to no character.\n")));
            Assert.That(_program.Read("dam.news"), Is.EqualTo(Safe));
        });
    }

    [Test]
    public void Rules_of_the_house_are_known()
    {
        _program.Write("desk.newsrules", "rule plain-said warning\n  each cue\n  must not be \"slammed\"\n  say \"Attribute with 'said'.\"\n");
        _program.Write("dam.news", Head + "%% allow plain-said: a verb of theirs\n[It leaks]{claim by=\"a clerk\"}, he [said]{cue}.\n");

        Assert.That(_program.Run("fix", "--house-rules", "desk.newsrules").Output, Is.EqualTo("""
            dam.news:5:10: mended NM0902: Remove the suppression of `plain-said`
            1 fix made in 1 of 1 article.

            """));
    }

    [Test]
    public void The_configuration_says_which_rules_are_on()
    {
        _program.Write("newsmarkup.json", "{ \"rules\": { \"NM0902\": \"off\" } }");

        Assert.That(_program.Run("fix").Output, Is.EqualTo("Nothing was to mend in 1 article. 1 more is suggested: --suggested.\n"));
    }
}
