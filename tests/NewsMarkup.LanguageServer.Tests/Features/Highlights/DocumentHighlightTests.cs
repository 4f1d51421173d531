using NewsMarkup.LanguageServer.Features.Highlights;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Highlights;

public sealed class DocumentHighlightTests
{
    private const string Header = "---\n@person moor \"Ada Moor\"\n@source clerk \"a clerk\"\n---\n";

    private static string Shown(string marked)
    {
        var editor = Editor.Open(Header + marked);
        return Places.Shown(editor.Document.Text, DocumentHighlights.At(editor.Document, editor.Cursor).Select(highlight => highlight.Span));
    }

    [Test]
    public void An_id_is_highlighted_with_the_words_that_mention_it() => Assert.That(
        Shown("[Moor]{@mo|or}: [it rained]{claim by=@moor}."),
        Is.EqualTo("---\n@person ‹moor› \"Ada Moor\"\n@source clerk \"a clerk\"\n---\n[‹Moor›]{@‹moor›}: [it rained]{claim by=@‹moor›}."));

    [Test]
    public void The_declaration_is_where_it_is_written()
    {
        var editor = Editor.Open(Header + "[Moor]{@mo|or} slept.");

        Assert.That(
            DocumentHighlights.At(editor.Document, editor.Cursor).Select(highlight => highlight.Kind),
            Is.EqualTo(new[] { HighlightKind.Write, HighlightKind.Text, HighlightKind.Read }));
    }

    [TestCase("[\"It rained,\"]{qu|ote #a by=@moor} [Moor]{@moor} [said]{cue}. [\"A lot.\"]{quote continues=#a}")]
    [TestCase("|[\"It rained,\"]{quote #a by=@moor} [Moor]{@moor} [said]{cue}. [\"A lot.\"]{quote continues=#a}")]
    [TestCase("[\"It rained,\"]{quote #a by=@moor} [Moor]{@moor} [sa|id]{cue}. [\"A lot.\"]{quote continues=#a}")]
    [TestCase("[\"It rained,\"]{quote #a by=@moor} [Moor]{@moor} [said]{cue}. [\"A lot.\"]{quote cont|inues=#a}")]
    public void A_tag_of_a_claim_and_its_cue_show_what_belongs_to_the_claim(string text) => Assert.That(
        Shown(text),
        Is.EqualTo(Header + "[‹\"It rained,\"›]{quote #a by=@moor} [‹Moor›]{@moor} [‹said›]{cue}. [‹\"A lot.\"›]{quote continues=#a}"));

    [Test]
    public void Of_two_mentions_the_one_beside_the_cue_speaks() => Assert.That(
        Shown("[Moor]{@moor} slept. [It rained]{cla|im by=@moor}, [she]{@moor} [said]{cue}."),
        Is.EqualTo(Header + "[Moor]{@moor} slept. [‹It rained›]{claim by=@moor}, [‹she›]{@moor} [‹said›]{cue}."));

    [Test]
    public void A_mention_inside_the_claim_does_not_speak() => Assert.That(
        Shown("[[Moor]{@moor} was asleep]{cla|im by=@moor}, and [a clerk]{@clerk} was too."),
        Is.EqualTo(Header + "[‹[Moor]{@moor} was asleep›]{claim by=@moor}, and [a clerk]{@clerk} was too."));

    [Test]
    public void A_declared_source_speaks_too() => Assert.That(
        Shown("[It rained]{cla|im by=@clerk}, [a clerk]{@clerk} [said]{cue}."),
        Is.EqualTo(Header + "[‹It rained›]{claim by=@clerk}, [‹a clerk›]{@clerk} [‹said›]{cue}."));

    [TestCase("[It ra|ined]{claim by=@moor}")]
    [TestCase("Plain wo|rds.")]
    [TestCase("[A day]{da|te when=2026}")]
    public void Words_alone_highlight_nothing(string text) => Assert.That(Shown(text), Does.Not.Contain("‹"));
}
