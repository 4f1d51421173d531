using NewsMarkup.LanguageServer.Features.Renaming;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Renaming;

public sealed class RenameTests
{
    private static string[] After(Editor editor, string newName, params string[] paths)
    {
        var result = Rename.At(editor.Workspace, editor.Document, editor.Cursor, newName);
        return result is RenameResult.Renamed renamed
            ? [.. paths.Select(path => Places.After(editor, renamed.Files, path))]
            : [((RenameResult.Refused)result).Reason];
    }

    private static string RefusalOf(Editor editor, string newName) =>
        Rename.At(editor.Workspace, editor.Document, editor.Cursor, newName) is RenameResult.Refused refused ? refused.Reason : "renamed";

    [TestCase("[Moor]{@mo|or} slept.")]
    [TestCase("[Mo|or]{@moor} slept.")]
    public void An_entity_is_renamed_in_every_file_that_means_it(string body) => Assert.That(
        After(Desk.Open(body), "mayor", Editor.Path, Desk.People, Desk.Other, Desk.Shadow),
        Is.EqualTo(new[]
        {
            "---\n@use \"registers/people.news\"\n---\n[Moor]{@mayor} slept.",
            "---\n@org council \"Averil Council\"\n@person mayor \"Ada Moor\" {role=\"mayor\" affiliation=@council}\n---\n",
            "---\n@use \"registers/people.news\"\n---\n[Moor]{@mayor} left. [It rained]{claim by=@mayor}.\n",
            Desk.ShadowFile.Text,
        }));

    [Test]
    public void A_file_that_uses_the_register_and_not_the_id_stays_as_it_is()
    {
        var editor = Editor.Open("---\n@person mo|or \"Ada Moor\"\n---\n", ("/desk/b.news", "---\n@use \"story.news\"\n---\nIt rained."));

        Assert.That(((RenameResult.Renamed)Rename.At(editor.Workspace, editor.Document, editor.Cursor, "mayor")).Files.Single().Path, Is.EqualTo(Editor.Path));
    }

    [Test]
    public void Renaming_can_be_stopped()
    {
        var editor = Desk.Open("[Moor]{@mo|or} slept.");

        Assert.That(
            () => Rename.At(editor.Workspace, editor.Document, editor.Cursor, "mayor", new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void From_its_declaration_too() => Assert.That(
        After(
            Editor.Open("---\n@person mo|or \"Ada Moor\"\n---\n", ("/desk/b.news", "---\n@use \"story.news\"\n---\n[Moor]{@moor}")),
            "mayor", Editor.Path, "/desk/b.news"),
        Is.EqualTo(new[] { "---\n@person mayor \"Ada Moor\"\n---\n", "---\n@use \"story.news\"\n---\n[Moor]{@mayor}" }));

    [TestCase("rain")]
    [TestCase("#rain")]
    public void A_claim_is_renamed_with_what_refers_to_it(string newName) => Assert.That(
        After(Editor.Open("[It rained]{claim #wet} [A lot]{claim continues=#w|et} [No]{claim denies=#wet,#dry} [Dry]{claim #dry}"), newName, Editor.Path),
        Is.EqualTo(new[] { "[It rained]{claim #rain} [A lot]{claim continues=#rain} [No]{claim denies=#rain,#dry} [Dry]{claim #dry}" }));

    [Test]
    public void A_review_is_renamed() => Assert.That(
        After(Editor.Open("---\n@review r1 \"False\"\n---\n[It rained]{claim review=@r|1 by=x}"), "half-true", Editor.Path),
        Is.EqualTo(new[] { "---\n@review half-true \"False\"\n---\n[It rained]{claim review=@half-true by=x}" }));

    [Test]
    public void A_broken_tag_is_renamed_with_the_others() => Assert.That(
        After(Editor.Open("---\n@person mo|or \"Ada Moor\"\n---\n[It rained]{claim by=@moor [she]{@moor two words=@moor} said"), "mayor", Editor.Path),
        Is.EqualTo(new[] { "---\n@person mayor \"Ada Moor\"\n---\n[It rained]{claim by=@mayor [she]{@mayor two words=@moor} said" }));

    [Test]
    public void The_same_name_changes_nothing() => Assert.That(
        Rename.At(Desk.Open("[Moor]{@mo|or}").Workspace, Desk.Open("[Moor]{@mo|or}").Document, Desk.Open("[Moor]{@mo|or}").Cursor, "moor"),
        Is.InstanceOf<RenameResult.Renamed>().With.Property("Files").Empty);

    [TestCase("two words")]
    [TestCase("")]
    [TestCase("@")]
    [TestCase("-moor")]
    [TestCase("#moor")]
    [TestCase("a\nb")]
    public void What_is_no_id_is_refused(string newName) => Assert.That(
        RefusalOf(Desk.Open("[Moor]{@mo|or}"), newName),
        Is.EqualTo($"`{newName.Replace("\n", "\\n", StringComparison.Ordinal)}` cannot be an id: it takes letters, digits, `-`, `_` and `.`, "
            + "and begins with a letter or a digit."));

    [TestCase("école")]
    [TestCase("राम")]
    [TestCase("@mayor")]
    [TestCase("1.b-c_d")]
    public void An_id_takes_letters_of_any_script(string newName) => Assert.That(RefusalOf(Desk.Open("[Moor]{@mo|or}"), newName), Is.EqualTo("renamed"));

    [Test]
    public void An_id_of_the_same_register_is_taken() => Assert.That(
        RefusalOf(Desk.Open("[Moor]{@mo|or}"), "council"),
        Is.EqualTo("`@council` is taken: `registers/people.news` declares it as \"Averil Council\". Choose another id."));

    [Test]
    public void So_is_one_of_an_article_that_uses_the_register() => Assert.That(
        RefusalOf(
            Editor.Open(
                "---\n@person mo|or \"Ada Moor\"\n---\n",
                ("/desk/b.news", "---\n@use \"story.news\"\n@org mayor \"The mayor's office\"\n---\n[x]{@moor}")),
            "mayor"),
        Is.EqualTo("`@mayor` is taken: `b.news` declares it as \"The mayor's office\". Choose another id."));

    [Test]
    public void So_is_one_that_is_used_and_not_declared() => Assert.That(
        RefusalOf(Desk.Open("[Moor]{@mo|or} [He]{@mayor}"), "mayor"), Is.EqualTo("`@mayor` is taken: this file uses it. Choose another id."));

    [Test]
    public void So_is_the_name_of_another_claim() => Assert.That(
        RefusalOf(Editor.Open("[It rained]{claim #w|et} [A lot]{claim #much}"), "much"), Is.EqualTo("`#much` is taken: this file uses it. Choose another id."));

    [Test]
    public void A_claim_may_have_the_id_of_a_person() => Assert.That(RefusalOf(Desk.Open("[It rained]{claim #w|et by=@moor}"), "moor"), Is.EqualTo("renamed"));

    [TestCase("Plain wo|rds.")]
    [TestCase("[They]{@moor @council} sl|ept.")]
    [TestCase("[Th|ey]{@moor @council} slept.")]
    [TestCase("[A]{claim allow=NM20|01 because=x}")]
    public void Where_no_single_id_stands_there_is_nothing_to_rename(string body)
    {
        var editor = Desk.Open(body);

        Assert.That(Rename.TargetAt(editor.Document, editor.Cursor), Is.Null);
        Assert.That(RefusalOf(editor, "x"), Is.EqualTo("No id stands here. Put the cursor on one, such as `@reyes` or `#warned`."));
    }

    [TestCase("[Moor]{@mo|or} slept.", "moor")]
    [TestCase("[Mo|or]{@moor} slept.", "moor")]
    [TestCase("[It rained]{claim #wet|}", "wet")]
    public void The_id_is_offered_to_be_typed_over(string body, string id)
    {
        var editor = Desk.Open(body);
        var target = Rename.TargetAt(editor.Document, editor.Cursor)!;

        Assert.That((target.Placeholder, editor.Document.Text.Slice(target.Span)), Is.EqualTo((id, id)));
    }
}
