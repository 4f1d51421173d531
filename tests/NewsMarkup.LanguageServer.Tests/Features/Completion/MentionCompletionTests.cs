using NewsMarkup.LanguageServer.Tests.Editing;
using NewsMarkup.LanguageServer.Tests.Features.Actions;

namespace NewsMarkup.LanguageServer.Tests.Features.Completion;

public sealed class MentionCompletionTests
{
    private const string People = """
        ---
        @person marta "Marta Kovač" {role="harbour master" aka="the harbour master"}
        @person reyes "Elena Reyes" {role="water minister" aka="Ms Reyes"}
        @org dsi "Dam Safety Inspectorate"
        @place calder "Calder Valley"
        @review verdict "False"
        ---

        """;

    [TestCase("Elena Reyes", "@reyes")]
    [TestCase("Ms Reyes", "@reyes")]
    [TestCase("Reyes", "@reyes")]
    [TestCase("Elena", "@reyes")]
    [TestCase("Elena Rayes", "@reyes")]
    [TestCase("the Reyes family", "@reyes")]
    [TestCase("Reyes's", "@reyes")]
    [TestCase("Kovac", "@marta")]
    [TestCase("Mrs Kovač", "@marta")]
    [TestCase("The harbour master", "@marta")]
    [TestCase("DSI", "@dsi")]
    [TestCase("the inspectorate", "@dsi")]
    [TestCase("the valley", "@calder")]
    public void Whom_the_words_look_like_comes_first(string words, string id) =>
        Assert.That(new Completing($"{People}[{words}]{{@|").Labels.First(label => label[0] == '@'), Is.EqualTo(id));

    [Test]
    public void The_likely_one_is_selected_with_name_and_role()
    {
        var offered = new Completing($"{People}[Reyes]{{|}}");
        Assert.That(offered.Preselected, Is.EqualTo("@reyes"));
        Assert.That(offered["@reyes"].Detail, Is.EqualTo("Elena Reyes, water minister"));
    }

    [Test]
    public void Of_those_that_the_words_do_not_look_like_the_nearest_comes_first() => Assert.That(
        new Completing($"{People}[Reyes]{{@reyes}} met [Kovač]{{@marta}} again.\n\n{new string('x', 900)}\n\n[Kovač]{{@marta}}. [who]{{@|}}")
            .Labels.Take(2),
        Is.EqualTo(new[] { "@marta", "@reyes" }));

    [Test]
    public void Of_those_equally_near_the_one_that_is_used_more_comes_first() => Assert.That(
        new Completing($"{People}[Reyes]{{@reyes}}, [Kovač]{{@marta}}, [Reyes]{{@reyes}}. [who]{{@|}}").Labels.First(), Is.EqualTo("@reyes"));

    [TestCase("She", "@reyes")]
    [TestCase("it", "@dsi")]
    public void A_pronoun_is_offered_whom_it_likely_means(string pronoun, string id)
    {
        var offered = new Completing($"{People}[The inspectorate]{{@dsi}} wrote to [Reyes]{{@reyes}}. [{pronoun}]{{@|}} agreed.");
        Assert.That(offered.Preselected, Is.EqualTo(id));
        Assert.That(offered.Labels, Has.None.StartsWith("Declare"));
    }

    [Test]
    public void Those_of_registers_are_offered() => Assert.That(
        new Completing("---\n@use \"a.news\"\n---\n[Moor]{@|", ("/desk/a.news", "---\n@person moor \"Ada Moor\"\n---\n")).Labels.First(), Is.EqualTo("@moor"));

    [Test]
    public void Reviews_and_those_that_the_tag_mentions_already_are_not_offered() => Assert.That(
        new Completing($"{People}[Reyes and Kovač]{{@reyes @|}}").Labels, Does.Not.Contain("@reyes").And.Not.Contain("@verdict"));

    [Test]
    public void An_item_is_found_by_name_as_well_as_by_id() =>
        Assert.That(new Completing($"{People}[she]{{@|}}")["@dsi"].FilterText, Is.EqualTo("@dsi Dam Safety Inspectorate"));

    [TestCase("{|}", "")]
    [TestCase("{@|}", "}")]
    public void A_brace_chooses_an_item_only_where_one_is_begun(string tag, string characters) =>
        Assert.That(new Completing($"{People}[Reyes]{tag}")["@reyes"].CommitCharacters, Is.EqualTo(characters));

    [Test]
    public void A_name_that_nobody_has_can_be_declared() => Assert.That(
        new Completing("---\nheadline: A\n---\n[Elena Reyes]{@|}").Choose("Declare “Elena Reyes” as a new person"),
        Is.EqualTo("---\nheadline: A\n@person reyes \"Elena Reyes\"\n---\n[Elena Reyes]{@reyes}"));

    [Test]
    public void A_file_without_a_header_is_given_one_to_declare_a_name_in() => Assert.That(
        new Completing("The [Water Board]{|} met.").Choose("Declare “Water Board” as a new organisation"),
        Is.EqualTo("---\n@org water-board \"Water Board\"\n---\nThe [Water Board]{@water-board} met."));

    [Test]
    public void Words_that_are_no_name_can_be_declared_as_a_source() => Assert.That(
        new Completing("---\n---\n[a senior engineer]{@|").Choose("Declare “a senior engineer” as a new source"),
        Is.EqualTo("---\n@source senior-engineer \"a senior engineer\" {type=anonymous}\n---\n[a senior engineer]{@senior-engineer"));

    [Test]
    public void A_new_id_is_one_that_nobody_has() => Assert.That(
        new Completing($"{People}[Tomas Reyes]{{@|}}").Choose("Declare “Tomas Reyes” as a new person"),
        Does.Contain("@person reyes-2 \"Tomas Reyes\"").And.EndsWith("[Tomas Reyes]{@reyes-2}"));

    [Test]
    public void Ids_of_other_scripts_keep_their_letters() => Assert.That(
        new Completing("---\n---\n[Олена Ковальчук]{@|}").Choose("Declare “Олена Ковальчук” as a new person"), Does.EndWith("{@ковальчук}"));

    [Test]
    public void A_name_that_is_declared_is_not_declared_again() =>
        Assert.That(new Completing($"{People}[Elena Reyes]{{@|}}").Labels, Has.None.StartsWith("Declare"));

    [Test]
    public void Where_the_header_is_not_closed_nothing_can_be_declared() =>
        Assert.That(new Completing("---\nheadline: A\n\n[Elena Reyes] spoke.\n\nThen [Elena Reyes]{@|}").Labels, Has.None.StartsWith("Declare"));

    [Test]
    public void Of_thousands_of_declarations_those_are_offered_that_what_is_typed_fits()
    {
        var register = $"---\n{string.Concat(Enumerable.Range(0, 3000).Select(i => $"@person p{i} \"Person {i}\"\n"))}---\n";
        var offered = new Completing("---\n@use \"a.news\"\n---\n[she]{@p299|}", ("/desk/a.news", register));
        Assert.That(offered.List.IsIncomplete);
        Assert.That(offered.Labels, Does.Contain("@p2999").And.Contain("@p299").And.Not.Contain("@p1"));
    }

    [TestCase("Elena Reyes", "person")]
    [TestCase("the Averil Dam Safety Board", "organisation")]
    [TestCase("a senior engineer", "source")]
    [TestCase("Sean O'Neill Jr", "person")]
    public void What_is_declared_while_typing_is_what_the_light_bulb_declares(string words, string noun)
    {
        var choice = $"Declare “{words}” as a new {noun}";

        Assert.That(
            new Completing($"---\nheadline: A\n---\n[{words}]{{@|}} left.").Choose(choice),
            Is.EqualTo(Editor.Open($"---\nheadline: A\n---\n|{words}| left.").After(choice)));
    }
}
