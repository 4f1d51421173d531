using NewsMarkup.Cli.Reports;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Tests;

/// <summary>How a finding looks in a terminal.</summary>
internal sealed class TextReportTests
{
    private static readonly RuleDescriptor Meant = new(
        "NM9999", "meant", RuleCategory.Syntax, Severity.Error, Preset.Light, Title: "What is meant", Message: "This is meant.",
        new Guidance("Why.", "How.", "When."), Guides: [], FixKind.None, Since: "1.0");

    [Test]
    public void The_words_meant_are_underlined() => Assert.That(Report("The «dam» holds."), Is.EqualTo("""
        a.news:1:5: error NM9999 This is meant. [meant]
          |
        1 | The dam holds.
          |     ^^^

        """));

    [Test]
    public void Nothing_meant_gets_one_mark() => Assert.That(Report("The dam holds«»"), Does.EndWith("""
        1 | The dam holds
          |              ^

        """));

    [Test]
    public void Wide_characters_take_two_columns_and_combining_ones_none() => Assert.That(Report("水库 e\u0301 👍 «水库» holds."), Does.EndWith("""
        1 | 水库 é 👍 水库 holds.
          |           ^^^^

        """));

    [Test]
    public void A_tab_is_four_blanks() => Assert.That(Report("\tThe\t«dam»"), Does.EndWith("""
        1 |     The    dam
          |            ^^^

        """));

    [Test]
    public void What_moves_the_cursor_or_turns_the_text_is_made_visible() => Assert.That(Report("\e[31m \u202E«dam»\0"), Does.EndWith("""
        1 | ·[31m �dam·
          |        ^^^

        """));

    [Test]
    public void A_long_line_is_cut_between_words_round_those_meant() => Assert.That(
        Report("The dam holds and holds. «Nobody» knows for how long it will hold.", width: 44), Does.EndWith("""
        1 | …and holds. Nobody knows for how…
          |             ^^^^^^

        """));

    [Test]
    public void A_long_line_is_cut_at_one_end_alone_where_the_other_is_near() => Assert.That(
        Report("The «dam» holds and holds. Nobody knows for how long.", width: 44), Does.EndWith("""
        1 | The dam holds and holds. Nobody knows…
          |     ^^^

        """));

    [Test]
    public void Words_longer_than_the_line_are_marked_as_far_as_they_show() => Assert.That(
        Report("See «https://example.org/a-very-long-address-that-never-ends» there.", width: 34), Does.EndWith("""
        1 | …https://example.org/a-very-l…
          |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        """));

    [Test]
    public void A_line_of_megabytes_is_read_round_the_words_alone()
    {
        var half = new string('x', 5_000_000);

        Assert.That(Report($"{half}«dam»{half}", width: 24), Does.EndWith("""
            1 | …xxxxxxxxdamxxxxxxx…
              |          ^^^

            """));
    }

    [Test]
    public void A_place_of_two_lines_shows_both() => Assert.That(Report("one\nThe «dam\nholds» on"), Is.EqualTo("""
        a.news:2:5: error NM9999 This is meant. [meant]
          |
        2 | The dam
          |     ^^^
        3 | holds on
          | ^^^^^

        """));

    [Test]
    public void A_place_of_many_lines_shows_the_first_and_the_last() => Assert.That(
        Report(string.Concat(Enumerable.Repeat("one\n", 7)) + "The «dam\r\nholds\r\nand\r\nholds\r\n»on"), Is.EqualTo("""
        a.news:8:5: error NM9999 This is meant. [meant]
           |
         8 | The dam
           |     ^^^
         … |
        11 | holds
           | ^^^^^

        """));

    [Test]
    public void Another_place_is_shown_too_in_the_same_margin()
    {
        var text = "@person ada\n" + string.Concat(Enumerable.Repeat("one\n", 9)) + "@person ada";
        var tree = SyntaxTree.Parse(text, "a.news");
        var finding = new Diagnostic(Meant, new Location(tree, new TextSpan(text.Length - 3, 3)))
        {
            Related = [new RelatedPlace(new Location(tree, new TextSpan(8, 3)), "It is there first")],
            Help = "Take one away.",
        };

        Assert.That(Report(finding), Is.EqualTo("""
            a.news:11:9: error NM9999 This is meant. [meant]
               |
            11 | @person ada
               |         ^^^
               = see: a.news:1:9: It is there first
               |
             1 | @person ada
               |         ---
               = help: Take one away.

            """));
    }

    /// <summary>Reports the words between « and ».</summary>
    private static string Report(string marked, int width = 104)
    {
        var (start, end) = (marked.IndexOf('«', StringComparison.Ordinal), marked.IndexOf('»', StringComparison.Ordinal) - 1);
        var tree = SyntaxTree.Parse(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), "a.news");
        return Report(new Diagnostic(Meant, new Location(tree, TextSpan.FromBounds(start, end))), width);
    }

    private static string Report(Diagnostic finding, int width = 104)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var report = new TextReport(output, Palette.None, width);
        report.Add(new CheckedFile("a.news", [finding]));
        var text = output.ToString();
        return text[..^1];
    }
}
