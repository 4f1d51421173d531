using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features;

public sealed class LinkedEditingTests
{
    private static string Shown(Editor editor) =>
        Places.Shown(editor.Document.Text, LinkedEditing.At(editor.Workspace, editor.Document, editor.Cursor));

    [Test]
    public void An_id_of_the_file_is_edited_in_all_its_places() => Assert.That(
        Shown(Editor.Open("---\n@person mo|or \"Ada Moor\"\n---\n[Moor]{@moor}: [it rained]{claim by=@moor}.")),
        Is.EqualTo("---\n@person ‹moor› \"Ada Moor\"\n---\n[Moor]{@‹moor›}: [it rained]{claim by=@‹moor›}."));

    [Test]
    public void The_name_of_a_claim_is_edited_from_a_reference() => Assert.That(
        Shown(Editor.Open("[It rained]{claim #rain} [A lot]{claim continues=#ra|in}")),
        Is.EqualTo("[It rained]{claim #‹rain›} [A lot]{claim continues=#‹rain›}"));

    [Test]
    public void A_tag_that_is_not_closed_yet_is_edited_too() => Assert.That(
        Shown(Editor.Open("[It rained]{claim #ra|in} [A lot]{claim continues=#rain")),
        Is.EqualTo("[It rained]{claim #‹rain›} [A lot]{claim continues=#‹rain›"));

    [Test]
    public void The_words_of_a_mention_are_no_id() => Assert.That(
        Shown(Editor.Open("---\n@person moor \"Ada Moor\"\n---\n[Mo|or]{@moor} slept.")), Does.Not.Contain("‹"));

    [TestCase("[Moor]{|@moor} slept.")]
    [TestCase("[Moor]{@mo|or} slept.")]
    [TestCase("[He]{@no|body} slept.")]
    public void An_id_of_a_register_is_not_edited_alone(string body) => Assert.That(Shown(Desk.Open(body)), Does.Not.Contain("‹"));

    [Test]
    public void Nor_is_one_of_a_register_that_is_open_itself() => Assert.That(
        Shown(Editor.Open("---\n@person mo|or \"Ada Moor\"\n---\n", ("/desk/b.news", "---\n@use \"story.news\"\n---\n[Moor]{@moor}"))), Does.Not.Contain("‹"));
}
