using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features;

public sealed class DefinitionTests
{
    private static DefinitionLink[] At(Editor editor) => [.. Definitions.At(editor.Workspace, editor.Document, editor.Cursor)];

    private static string Target(Editor editor) => At(editor) is [var link]
        ? $"{link.Target.File.Path}: {link.Target.File.Text.Slice(link.Target.Span)}"
        : "none";

    [TestCase("[Moor]{@mo|or}")]
    [TestCase("[Moor]{|@moor}")]
    [TestCase("[Moor]{@moor|}")]
    [TestCase("[Mo|or]{@moor}")]
    [TestCase("[It rained]{claim by=@council,@moo|r}")]
    [TestCase("[It rained]{claim by=@moor|,@council}")]
    [TestCase("[It rained]{claim to=@moor|")]
    public void An_id_leads_to_its_declaration_in_a_register(string body) => Assert.That(
        Target(Desk.Open(body)), Is.EqualTo($"{Desk.People}: @person moor \"Ada Moor\" {{role=\"mayor\" affiliation=@council}}"));

    [Test]
    public void A_declaration_of_the_article_goes_before_one_of_a_register() => Assert.That(
        Target(Desk.Open("[Moor]{@moor|}", header: "@person moor \"Piet Moor\"\n")), Is.EqualTo($"{Editor.Path}: @person moor \"Piet Moor\""));

    [Test]
    public void The_words_of_a_mention_of_several_lead_to_each() => Assert.That(
        At(Desk.Open("[Th|ey]{@moor @council} slept.")).Select(link => link.Target.File.Text.Slice(link.TargetName)), Is.EqualTo(new[] { "moor", "council" }));

    [Test]
    public void The_words_of_a_mention_are_where_the_way_begins()
    {
        var editor = Desk.Open("The [may|or]{@moor} slept.");

        Assert.That(editor.Document.Text.Slice(At(editor).Single().Origin), Is.EqualTo("mayor"));
    }

    [TestCase("continues=#rai|n")]
    [TestCase("contradicts=#rai|n")]
    [TestCase("x-desk=a denies=#rain|")]
    public void The_name_of_a_claim_leads_to_its_words(string attribute) => Assert.That(
        Target(Editor.Open($"[It rained]{{claim #rain}} [and how]{{claim {attribute}}}")), Is.EqualTo($"{Editor.Path}: [It rained]{{claim #rain}}"));

    [Test]
    public void A_use_line_leads_to_the_register()
    {
        var link = At(Editor.Open("---\n@use \"registers/peo|ple.news\"\n---\n", Desk.PeopleFile)).Single();

        Assert.That((link.Target.File.Path, link.Target.Span.Length), Is.EqualTo((Desk.People, 0)));
    }

    [Test]
    public void An_attribute_that_a_project_adds_may_refer_too() => Assert.That(
        Target(Editor.Open(
            "---\n@person moor \"Ada Moor\"\n---\n[It rained]{claim x-seen=@mo|or}",
            ("/desk/newsmarkup.json", """{ "vocabulary": { "attributes": { "x-seen": { "type": "entity" } } } }"""))),
        Is.EqualTo($"{Editor.Path}: @person moor \"Ada Moor\""));

    [TestCase("[It rained]{claim by=@nobo|dy}")]
    [TestCase("[It rained]{claim denies=#noth|ing}")]
    [TestCase("[It rained]{claim note=@moo|r}")]
    [TestCase("[It rained]{claim x-desk=@moo|r}")]
    [TestCase("[It rained]{cla|im by=@moor}")]
    [TestCase("[It rain|ed]{claim by=@moor}")]
    [TestCase("Plain wo|rds.")]
    [TestCase("|")]
    public void Elsewhere_there_is_no_definition(string body) => Assert.That(Target(Desk.Open(body)), Is.EqualTo("none"));

    [Test]
    public void A_register_that_is_not_there_has_no_definition() =>
        Assert.That(Target(Editor.Open("---\n@use \"registers/no|ne.news\"\n---\n")), Is.EqualTo("none"));
}
