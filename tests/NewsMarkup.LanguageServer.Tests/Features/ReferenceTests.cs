using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features;

public sealed class ReferenceTests
{
    private static string[] At(Editor editor) =>
    [
        .. References.At(editor.Workspace, editor.Document, editor.Cursor).Select(reference =>
            $"{reference.Location.File.Path}:{reference.Location.Start} {reference.Location.File.Text.Slice(reference.Location.Span)}"
            + (reference.IsDeclaration ? " declared" : "")),
    ];

    [Test]
    public void Of_an_entity_they_are_found_in_all_files_that_mean_it() => Assert.That(
        At(Desk.Open("[Moor]{@mo|or} slept.")),
        Is.EqualTo(new[] { $"{Desk.People}:3:9 moor declared", $"{Desk.Other}:4:9 moor", $"{Desk.Other}:4:43 moor", $"{Editor.Path}:4:9 moor" }));

    [Test]
    public void The_attributes_of_a_register_count() => Assert.That(
        At(Desk.Open("[The council]{@council|} slept.")),
        Is.EqualTo(new[] { $"{Desk.People}:2:6 council declared", $"{Desk.People}:3:52 council", $"{Editor.Path}:4:16 council" }));

    [Test]
    public void An_article_that_declares_the_id_itself_means_another() => Assert.That(
        At(Desk.Open("[Moor]{@mo|or} slept.", header: "@person moor \"Piet Moor\"\n")),
        Is.EqualTo(new[] { $"{Editor.Path}:3:9 moor declared", $"{Editor.Path}:5:9 moor" }));

    [Test]
    public void Of_a_claim_they_are_in_the_article() => Assert.That(
        At(Editor.Open("[It rained]{claim continues=#r|ain supports=#rain}\n\n[It rained]{claim #rain}", ("/desk/b.news", "[x]{claim #rain}"))),
        Is.EqualTo(new[] { $"{Editor.Path}:3:20 rain declared", $"{Editor.Path}:1:30 rain", $"{Editor.Path}:1:45 rain" }));

    [Test]
    public void Of_a_register_they_are_the_lines_that_name_it() => Assert.That(
        At(Editor.Open("---\n@use \"registers/peo|ple.news\"\n---\n", Desk.PeopleFile, Desk.OtherFile)),
        Is.EqualTo(new[] { $"{Desk.Other}:2:7 registers/people.news", $"{Editor.Path}:2:7 registers/people.news" }));

    [Test]
    public void Of_a_rule_they_are_where_the_article_allows_it_by_number_or_name() => Assert.That(
        At(Editor.Open(
            "---\n%% allow NM2001: all of it\n---\n%% allow NM2002, unattributed-claim: why\n[A]{claim allow=NM2|001,\"unattributed-claim\" because=x}")),
        Is.EqualTo(new[]
        {
            $"{Editor.Path}:2:10 NM2001", $"{Editor.Path}:4:18 unattributed-claim", $"{Editor.Path}:5:17 NM2001", $"{Editor.Path}:5:25 unattributed-claim",
        }));

    [Test]
    public void The_cursor_may_be_on_a_rule_of_a_comment() => Assert.That(
        At(Editor.Open("%% allow NM2002, NM20|01: why\nWords.")), Is.EqualTo(new[] { $"{Editor.Path}:1:18 NM2001" }));

    [Test]
    public void An_id_that_nobody_declares_is_found_in_its_file() => Assert.That(
        At(Desk.Open("[He]{@no|body} [slept]{claim by=@nobody}")), Is.EqualTo(new[] { $"{Editor.Path}:4:7 nobody", $"{Editor.Path}:4:33 nobody" }));

    [TestCase("Plain wo|rds.")]
    [TestCase("%% allow NM20|9999: no such rule\nWords.")]
    [TestCase("%% al|low NM2001: why\nWords.")]
    public void Elsewhere_there_are_none(string text) => Assert.That(At(Editor.Open(text)), Is.Empty);

    [Test]
    public void The_search_can_be_stopped()
    {
        var editor = Desk.Open("[Moor]{@mo|or} slept.");

        Assert.That(
            () => References.At(editor.Workspace, editor.Document, editor.Cursor, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }
}
