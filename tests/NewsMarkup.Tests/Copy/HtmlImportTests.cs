using NewsMarkup.Compile;

namespace NewsMarkup.Tests.Copy;

/// <summary>A web page becomes an article: what it is tagged as, what goes into the header, and what is said to be lost.</summary>
internal sealed class HtmlImportTests
{
    [TestCase("<p>One.</p><p>Two.</p>", "One.\n\nTwo.")]
    [TestCase("<div>One.<p>Two.<div>Three.</div> Four.</div>", "One.\n\nTwo.\n\nThree.\n\nFour.")]
    [TestCase("<p>One\n  <b> two </b>\tthree.", "One [two]{strong} three.")]
    [TestCase("<p>One <em>two <strong>three</strong></em>.", "One [two]{em} [[three]{em}]{strong}.")]
    [TestCase("<p><b>One <strong>two</strong></b>", "[One two]{strong}")]
    [TestCase("<h2>One</h2>Two", "[One]{heading}\n\nTwo")]
    [TestCase("<h2>One<br>two</h2>", "[One\ntwo]{heading}")]
    [TestCase("<p>One<br>two<br><br><br>three", "One\ntwo\n\nthree")]
    [TestCase("<b>One<br><br>two</b>", "[One]{strong}\n\n[two]{strong}")]
    [TestCase("<ul><li>One<li><p>Two</ul>", "[One]{item}\n\n[Two]{item}")]
    [TestCase("<blockquote><p>One.<p>Two.</blockquote>", "[One.]{blockquote}\n\n[Two.]{blockquote}")]
    [TestCase("<p>She said <q>no</q>.", "She said “no”.")]
    [TestCase("<p>On <time datetime=2026-03-14>Saturday</time>", "On [Saturday]{date when=2026-03-14}")]
    [TestCase("<p>On <time datetime=soon>Saturday</time>", "On Saturday")]
    [TestCase("<p>&nbsp;</p><p>One&nbsp;%</p>", "One\u00A0%")]
    [TestCase("<p>a]{b} \\[c</p><p>%% d</p>", "a]\\{b} \\\\[c\n\n\\%% d")]
    [TestCase("<p>---</p><p>One", "---\n---\n---\n\nOne")]
    [TestCase("<p>[sic] <em>[a</em> b]", "[sic] [\\[a]{em} b]")]
    public void Words_keep_their_place(string page, string article) => Assert.That(Copied.From("html", page).Source(), Is.EqualTo(article));

    [TestCase("<a href=https://calder.example/dam>dam</a>", "[dam]{link href=https://calder.example/dam}")]
    [TestCase("<a href='mailto:desk@calder.example'>desk</a>", "[desk]{link href=mailto:desk@calder.example}")]
    [TestCase("<a href='/a b?q={c}'>dam</a>", "[dam]{link href=\"/a b?q={c}\"}")]
    [TestCase("<link rel=canonical href=https://calder.example/2026/dam><a href=../map>map</a>", "---\nurl: https://calder.example/2026/dam\n---\n[map]{link href=https://calder.example/map}")]
    [TestCase("<base href=https://calder.example/><a href=map>map</a>", "[map]{link href=https://calder.example/map}")]
    [TestCase("<a href=' java\nscript:alert(1)'>dam</a>", "dam")]
    [TestCase("<a href=#top>dam</a>", "dam")]
    public void Links_keep_where_they_lead(string page, string article) => Assert.That(Copied.From("html", page).Source(), Is.EqualTo(article));

    [TestCase("<figure><img src=dam.jpg alt='A woman on\na dam'><figcaption>Reyes at the dam</figcaption></figure>", "[Reyes at the dam]{caption image=dam.jpg alt=\"A woman on a dam\"}")]
    [TestCase("<figure><figcaption>The dam<small class=credit>Ada Obi</small></figcaption><img src=dam.jpg></figure>", "[The dam]{caption image=dam.jpg credit=\"Ada Obi\"}")]
    [TestCase("<figure><img src=data:image/png;base64,AAAA><figcaption>The dam</figcaption></figure>", "[The dam]{caption}")]
    public void Captions_keep_their_picture(string page, string article) => Assert.That(Copied.From("html", page).Source(), Is.EqualTo(article));

    [TestCase("<table><tr><th>Place<th>Turnout<tr><td>Calder<td><p>61 %</p></table>After", "Place\tTurnout\n\nCalder\t61 %\n\nAfter")]
    [TestCase("<table><tr><td>One<td><p>Two</p><p>Three</p><td>Four</table>", "One\tTwo\n\nThree\n\nFour")]
    [TestCase("<table><tr><td>One<td><td>Three</table>", "One\t\tThree")]
    public void A_row_is_a_paragraph_until_a_cell_has_several(string page, string article) => Assert.That(Copied.From("html", page).Source(), Is.EqualTo(article));

    [Test]
    public void The_head_of_a_page_becomes_the_header() => Assert.That(
        Copied.From("html", """
            <html lang=en><title>Dam review - The Courier</title>
            <meta name=author content="Ada Obi"><meta name=author content="Jon Reyes">
            <meta property=article:published_time content=2026-03-14T09:30:00Z>
            <meta property=article:modified_time content="2026-03-15T10:11:12.345+0100">
            <meta property=og:site_name content="The Courier">
            <h1>Dam <em>review</em>
            ordered</h1><p>It held.
            """).Source(),
        Is.EqualTo("""
            ---
            headline: Dam review ordered
            date: 2026-03-14T09:30:00Z
            updated: 2026-03-15
            language: en
            byline: Ada Obi
            byline: Jon Reyes
            publisher: The Courier
            ---
            It held.
            """.ReplaceLineEndings("\n")));

    [Test]
    public void A_page_without_a_first_heading_gives_its_title() =>
        Assert.That(Copied.From("html", "<title>Dam review</title><p>It held.").Source(), Is.EqualTo("---\nheadline: Dam review\n---\nIt held."));

    [Test]
    public void The_longest_article_of_a_page_is_taken()
    {
        var imported = Copied.From("html", """
            <nav>Home News</nav><main><article><p>It held through the night.</p><footer>Share</footer><article>A comment</article></article>
            <article>Also today</article></main><footer>About us</footer>
            """);

        Assert.Multiple(() =>
        {
            Assert.That(imported.Source(), Is.EqualTo("It held through the night."));
            Assert.That(imported.Notes.ToArray(), Is.EqualTo(new[]
            {
                "the page round the article was left out: 6 words.",
                "a `footer` was left out, after `It held through the night.`.",
                "another article on the page was left out, after `It held through the night.`.",
            }));
        });
    }

    [TestCase("<p>It held.<nav>Home</nav>", "a menu (`nav`) was left out, after `It held.`.")]
    [TestCase("<aside>Read this</aside>", "an `aside` was left out, at the begin.")]
    [TestCase("<img src=a.jpg><p>It held.<img src=b.jpg>", "2 pictures were left out, the first at the begin.")]
    [TestCase("<p>It <del>broke</del>", "a struck-out text was left out, after `It`.")]
    [TestCase("<ol><li>One<ul><li>Two</ul></ol>", "the numbers of a list were left out, at the begin.", "a list inside a list lost its level, after `One`.")]
    [TestCase("<p>5 m<sup>2</sup>", "a raised or lowered letter became a plain one, after `5 m`.")]
    [TestCase("<p>It held.<hr>", "a ruled line was left out, after `It held.`.")]
    [TestCase("<p>It held.<p hidden>Not so", "hidden text was left out, after `It held.`.")]
    [TestCase("<a href=#top>Top</a>", "a link that leads to no page was left out; its words stay, at the begin.")]
    [TestCase("<meta name=date content='14 March'><p>It held.", "`date` is `14 March` there, which no header can say; it was left out.")]
    [TestCase("<figure><img src=data:image/png;base64,AAAA><figcaption>The dam</figcaption></figure>", "a picture was left out, at the begin.")]
    public void What_an_article_cannot_hold_is_told(string page, params string[] notes) => Assert.That(Copied.From("html", page).Notes, Is.EqualTo(notes));

    [TestCase("<p>It held.<script>x</script><style>y</style><!-- z --><template>t</template>")]
    public void What_no_reader_sees_is_not_told(string page)
    {
        var imported = Copied.From("html", page);

        Assert.That((imported.Source(), imported.Notes.Length), Is.EqualTo(("It held.", 0)));
    }

    [Test]
    public void Elements_that_nest_too_deep_are_refused() => Refused(
        string.Concat(Enumerable.Repeat("<div>", 100_000)), "elements nest 500 deep on this page, which they do in no article.");

    [Test]
    public void Tags_that_a_browser_would_repeat_without_end_are_refused() => Refused(
        "<p>" + string.Concat(Enumerable.Range(0, 300).Select(i => $"<font size={i}>")) + string.Concat(Enumerable.Repeat("<p>a", 100_000)),
        "this page has more elements inside elements than any article has.");

    [Test]
    public void A_page_of_a_length_that_no_article_has_is_refused() =>
        Refused(new string('a', 16 * 1024 * 1024 + 1), "this page has more than 16 million characters, which no article has.");

    [Test]
    public void A_frame_set_is_refused() =>
        Refused("<frameset><frame src=a.html></frameset>", "this page has no body: a frame set is no article. Import the page in one of its frames.");

    private static void Refused(string page, string message) =>
        Assert.That(() => Copied.From("html", page), Throws.TypeOf<ImportException>().With.Message.EqualTo(message));
}
