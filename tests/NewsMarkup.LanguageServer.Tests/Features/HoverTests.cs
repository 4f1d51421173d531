using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features;

public sealed class HoverTests
{
    private const string Header = """
        ---
        level: light
        @use "registers/city.news"
        @person reyes "Elena Reyes" {role="water minister" aka="Ms Reyes" aka="the *minister*" affiliation=@ministry sameAs=https://www.example.org/reyes}
        @org ministry "Ministry of Water"
        @source engineer "a senior engineer" {type=anonymous reason="not authorised to speak" approved-by="night editor"}
        @review half "Half true" {url=https://example.org/half author="Plumbline"}
        ---

        """;

    private static Editor Open(string body) => Editor.Open(Header + body, ("/desk/registers/city.news", "---\n@person moor \"Ada Moor\" {role=mayor}\n---\n"));

    private static HoverCard? Card(Editor editor)
    {
        editor.Document.Check();
        return Hover.At(editor.Document, editor.Cursor);
    }

    private static string? CardOf(string body) => Card(Open(body))?.Text;

    private static string Under(string body) => Open(body) is var editor && Card(editor) is { } card ? editor.Document.Text.Slice(card.Span) : "";

    [Test]
    public void A_mention_shows_the_card_of_whom_it_names() => Assert.That(
        CardOf("""
            [Ms |Reyes]{@reyes} said [it leaks]{claim #leak by=@reyes}. ["Nobody told us,"]{quote by=@reyes} she said, and
            she denied [it fell]{claim by=@reyes stance=denies}.
            """),
        Is.EqualTo("""
            **Elena Reyes** · person  
            water minister, Ministry of Water  
            also *Ms Reyes*, *the \*minister\**  
            [www.example.org/reyes](<https://www.example.org/reyes>)

            1 mention · 2 claims · 1 denial

            Says:

            * “it leaks”
            * "Nobody told us,"

            Denies:

            * “it fell”
            """));

    [Test]
    public void Only_the_first_three_of_what_somebody_says_are_shown() => Assert.That(
        CardOf(string.Concat(Enumerable.Repeat("[It leaks]{claim by=@engineer}. ", 5)) + "[He]{@engin|eer}"),
        Is.EqualTo("""
            **a senior engineer** · anonymous source  
            Named only as this because: not authorised to speak  
            Approved by: night editor

            1 mention · 5 claims

            Says:

            * “It leaks”
            * “It leaks”
            * “It leaks”
            * … and 2 more
            """));

    [TestCase("[Ada]{@mo|or}", "@moor", "**Ada Moor** · person  \nmayor\n\n1 mention")]
    [TestCase("[It leaks]{claim by=@rey|es type=fact}, she said.", "@reyes", "**Elena Reyes** · person")]
    [TestCase("[It leaks]{claim by=@reyes review=@half|}", "@half",
        "**Half true** · fact-check  \n[example.org/half](<https://example.org/half>)  \nChecked by: Plumbline")]
    [TestCase("[It leaks]{cl|aim by=@reyes}", "claim", "**claim** — What somebody says, in the article's words.\n\nAttributes: `by`, `via`")]
    [TestCase("[It leaks]{claim b|y=@reyes}", "by",
        "**by=** — Who says it: @ids, or a description of a source that is not declared.\n\nIt may have several values.")]
    [TestCase("[It leaks]{claim by=@reyes type=fa|ct}", "fact", "**fact** — Something that can be checked.")]
    [TestCase("[she]{@reyes for|m=pronoun}", "form", "**form=** — How the words name it; derived when left out.\n\n* `name`: By its name.")]
    [TestCase("[It leaks]{claim #le|ak by=@reyes}", "#leak", "> “It leaks”\n\n**Elena Reyes** says so")]
    [TestCase("[It leaks]{claim #leak by=@reyes}. [No]{claim by=@moor denies=#l|eak}", "#leak",
        "> “It leaks”\n\n**Elena Reyes** says so  \n**Ada Moor** denies it")]
    [TestCase("[It leaks]{claim by=@reyes}, she [sa|id]{cue}.", "[said]{cue}", "> “It leaks”\n\n**Elena Reyes** says so (“said”)")]
    [TestCase("[It leaks]{claim allow=untagged-q|uote because=x by=@reyes}", "untagged-quote", "**NM2003 untagged-quote** — Quotation without a tag")]
    [TestCase("%% allow NM2001, untagged-q|uote: a reason\nIt leaks.", "%% allow NM2001, untagged-quote: a reason", "**NM2003 untagged-quote**")]
    public void Each_word_of_the_notation_says_what_it_means(string body, string under, string begin)
    {
        Assert.That(CardOf(body), Does.StartWith(begin));
        Assert.That(Under(body), Is.EqualTo(under));
    }

    [TestCase("---\nlev|el: light\n---\n", "**level:** — How much of it is tagged.\n\n* `light`: Quotes, claims")]
    [TestCase("---\nlevel: li|ght\n---\n", "**light** — Quotes, claims and sources are tagged")]
    [TestCase("---\n@per|son reyes \"Elena Reyes\"\n---\n[a]{@reyes}", "**@person** — A person.")]
    [TestCase("---\n@person re|yes \"Elena Reyes\"\n---\n[a]{@reyes}", "**Elena Reyes** · person\n\n1 mention")]
    [TestCase("---\n@person reyes \"Elena Re|yes\"\n---\n[a]{@reyes}", "**Elena Reyes** · person\n\n1 mention")]
    [TestCase("---\n@person reyes \"Elena Reyes\" {ro|le=mayor}\n---\n[a]{@reyes}", "**role=** — Office or occupation.")]
    [TestCase("---\n@use \"ci|ty.news\"\n---\n", "**city.news** — 2 declarations\n\nAda Moor, the town")]
    public void So_does_each_word_of_the_header(string marked, string begin) => Assert.That(
        Card(Editor.Open(marked, ("/desk/city.news", "---\n@person moor \"Ada Moor\"\n@org town \"the town\"\n---\n")))?.Text, Does.StartWith(begin));

    [Test]
    public void In_a_register_a_card_speaks_of_no_use() => Assert.That(
        Card(Editor.Open("---\n@person re|yes \"Elena Reyes\"\n---\n"))?.Text, Is.EqualTo("**Elena Reyes** · person"));

    [Test]
    public void A_claim_shows_who_says_it_how_and_who_says_otherwise() => Assert.That(
        CardOf("""
            [The |dam *leaks*]{claim #leak by=@reyes,@ministry via=@engineer to=@moor about=@ministry type=fact cite=https://example.org/a
              cite="paper 3" when=2026-03-14 review=@half contradicts=#dry}, they said.
            ["It is dry,"]{quote #dry by=@moor}, [doubts]{cue} [it]{claim by=@engineer doubts=#leak}.
            [Yes]{claim by="a clerk" confirms=#leak}. [Never]{claim by=@reyes,@moor denies=#leak}.
            """),
        Does.StartWith("""
            > “The dam \*leaks\*”

            **Elena Reyes and Ministry of Water** say so to Ada Moor via a senior engineer, 2026-03-14  
            **a senior engineer** doubts it (“doubts”)  
            **a clerk** confirms it  
            **Elena Reyes and Ada Moor** deny it

            Sort: fact  
            Status: disputed  
            About: Ministry of Water  
            Evidence: [example.org/a](<https://example.org/a>), paper 3  
            Fact-check: Half true  
            Contradicts: "It is dry,"
            """));

    [Test]
    public void A_quote_in_parts_is_shown_as_one() => Assert.That(
        CardOf("""["It l|eaks,"]{quote #q by=@moor} she said. ["Badly."]{quote continues=#q}"""),
        Is.EqualTo("> \"It leaks,\" … \"Badly.\"\n\n**Ada Moor** says so, quoted"));

    [Test]
    public void A_claim_that_is_partly_quoted_says_so() =>
        Assert.That(CardOf("""[It |is a "very old" dam]{claim by=@moor}"""), Does.Contain("says so, partly quoted"));

    [Test]
    public void A_finding_adds_what_its_rule_is_about()
    {
        const string body = "[It leaks]{cla|im}.";
        Assert.That(CardOf(body), Does.StartWith("**claim** — ").And.Contain("\n\n---\n\n**NM2001 unattributed-claim** — Claim without a source\n\n*Why.* "));
        Assert.That(CardOf("[It |leaks]{claim}."), Does.Contain("> “It leaks”\n\nNobody is named who says so"));
    }

    [Test]
    public void A_finding_where_nothing_is_tagged_shows_its_rule_alone()
    {
        Assert.That(CardOf("She said “no|body told us of it”."), Does.StartWith("**NM2003 untagged-quote** — Quotation without a tag\n\n*Why.*"));
        Assert.That(Under("She said “no|body told us of it”."), Is.EqualTo("“nobody told us of it”"));
    }

    [TestCase("The dam| leaks.")]
    [TestCase("[It leaks]{em x-a|=b}.")]
    [TestCase("[It leaks]{em x-a=b|}.")]
    [TestCase("[It leaks]{fact cite=b|}.")]
    [TestCase("%% a re|mark\nIt leaks.")]
    [TestCase("%% allow NM2001: a re|mark\n[It leaks]{claim}")]
    public void Elsewhere_nothing_is_shown(string body) => Assert.That(Card(Editor.Open($"---\nheadline: A\ndate: 2026-03-14\n---\n{body}"))?.Text, Is.Null);
}
