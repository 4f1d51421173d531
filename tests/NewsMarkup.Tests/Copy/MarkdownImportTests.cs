using NewsMarkup.Compile;

namespace NewsMarkup.Tests.Copy;

/// <summary>Markdown becomes an article.</summary>
internal sealed class MarkdownImportTests
{
    [TestCase("# Dam review\n\nIt *held* **well**.", "---\nheadline: Dam review\n---\nIt [held]{em} [well]{strong}.")]
    [TestCase("## Why\n\n- one\n- two\n", "[Why]{heading}\n\n[one]{item}\n\n[two]{item}")]
    [TestCase("> One.\n>\n> Two.", "[One.]{blockquote}\n\n[Two.]{blockquote}")]
    [TestCase("See [the map](https://calder.example/map) and <https://calder.example/>.", "See [the map]{link href=https://calder.example/map} and [https://calder.example/]{link href=https://calder.example/}.")]
    [TestCase("![Reyes at the *dam*](dam.jpg \"A woman on a dam\")", "[Reyes at the [dam]{em}]{caption image=dam.jpg alt=\"A woman on a dam\"}")]
    [TestCase("One  \ntwo\nthree", "One\ntwo three")]
    [TestCase("“Quotes” and 'marks' stay -- as they are...", "“Quotes” and 'marks' stay -- as they are...")]
    [TestCase("a \\[b] {c} \\]{d}", "a [b] {c} ]\\{d}")]
    [TestCase("| Place | Turnout |\n|---|---|\n| Calder | 61 % |", "Place\tTurnout\n\nCalder\t61 %")]
    [TestCase("It <b>held</b> <script>x</script>well.", "It [held]{strong} well.")]
    public void Words_keep_their_place(string text, string article) => Assert.That(Copied.From("markdown", text).Source(), Is.EqualTo(article));

    [Test]
    public void Front_matter_becomes_the_header() => Assert.That(
        Copied.From("markdown", "---\ntitle: \"Dam review: ordered\"\nauthors:\n  - Ada Obi\n  - Jon Reyes\ndate: 2026-03-14\ntags: [dam, water]\n---\n# Dam review: ordered\n\n# Why\n\nIt held.").Source(),
        Is.EqualTo("---\nheadline: Dam review: ordered\ndate: 2026-03-14\nbyline: Ada Obi\nbyline: Jon Reyes\ntags: dam\ntags: water\n---\n[Why]{heading}\n\nIt held."));

    [Test]
    public void What_front_matter_says_and_no_header_can_is_told() => Assert.That(
        Copied.From("markdown", "---\nMy Key: 1\nnested:\n  deep: 2\nstatus: out\n---\nIt held.").Notes,
        Is.EqualTo(new[]
        {
            "`my key: 1` is no line of a header; it was left out.",
            "`deep: 2` is no line of a header; it was left out.",
            "`status` is `out` there, which no header can say; it was left out.",
        }));

    [Test]
    public void What_an_article_cannot_hold_is_told() => Assert.That(
        Copied.From("markdown", "It held.[^1] It ~~broke~~.\n\n1. one\n\n![a map](map.png) here\n\n    code\n\n[^1]: Twice.").Notes,
        Is.EqualTo(new[]
        {
            "a footnote was left out, after `It held.`.",
            "a struck-out text was left out, after `It held. It`.",
            "the numbers of a list were left out, after `It held. It .`.",
            "a picture was left out, after `It held. It . one`.",
            "a text whose blanks and lines are set lost its form, after `It held. It . one here`.",
            "the text of notes was left out, after `It held. It . one here code`.",
        }));

    [TestCase(">")]
    [TestCase("- ")]
    [TestCase("*a ")]
    [TestCase("[")]
    [TestCase("![")]
    public void Marks_that_nest_100_000_deep_end_in_an_article_or_a_refusal(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 100_000)) + "a";

        try
        {
            Assert.That(Copied.From("markdown", text).Source(), Is.Not.Empty);
        }
        catch (ImportException problem)
        {
            Assert.That(problem.Message, Does.StartWith("quotations or lists nest deeper than 128 levels").Or.StartsWith("elements nest"));
        }
    }
}
