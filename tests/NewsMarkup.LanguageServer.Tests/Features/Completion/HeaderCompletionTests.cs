namespace NewsMarkup.LanguageServer.Tests.Features.Completion;

public sealed class HeaderCompletionTests
{
    [TestCase("---\nheadline: A\n|\n---\n")]
    [TestCase("---\nheadline: A\n|")]
    [TestCase("---\nheadline: A\nby|")]
    [TestCase("---\nheadline: A\n\n|\n\nThe dam leaks.")]
    [TestCase("---\r\nheadline: A\r\nby|\r\n---\r\n")]
    public void A_line_may_begin_with_a_key_that_is_not_there_yet(string marked)
    {
        var offered = new Completing(marked);
        Assert.That(offered.Labels, Does.Contain("byline").And.Contain("@person").And.Contain("@use").And.Contain("%% allow").And.Not.Contain("headline"));
        Assert.That(offered["byline"].Detail, Is.EqualTo("Who wrote it; one line for each writer."));
    }

    [Test]
    public void A_key_brings_its_colon() => Assert.That(new Completing("---\nhead|\n---\n").Choose("headline"), Is.EqualTo("---\nheadline: \n---\n"));

    [Test]
    public void A_key_that_has_a_colon_keeps_it() => Assert.That(
        new Completing("---\nhead|: A\n---\n").Choose("headline"), Is.EqualTo("---\nheadline: A\n---\n"));

    [Test]
    public void A_declaration_is_a_pattern_to_fill_in()
    {
        var offered = new Completing("---\n@p|\n---\n");
        Assert.That(offered["@person"].Snippet, Is.EqualTo("@person ${1:id} \"${2:Name}\"$0"));
        Assert.That(offered.Choose("@person"), Is.EqualTo("---\n@person id \"Name\"\n---\n"));
    }

    [Test]
    public void The_kind_of_a_declaration_that_is_there_is_changed_alone() => Assert.That(
        new Completing("---\n@per|son reyes \"Elena Reyes\"\n---\n").Choose("@org"), Is.EqualTo("---\n@org reyes \"Elena Reyes\"\n---\n"));

    [TestCase("status: |", new[] { "draft", "review", "publish" })]
    [TestCase("level:|", new[] { "light", "full" })]
    [TestCase("date: 20|", new[] { "2026-03-14" })]
    [TestCase("language: |", new[] { "de", "en", "es", "fr", "en-GB", "en-US" })]
    [TestCase("headline: |", new string[0])]
    [TestCase("level:| full", new[] { "light", "full" })]
    public void A_key_is_offered_its_values(string line, string[] values) =>
        Assert.That(new Completing($"---\n{line}\n---\n").Labels, Is.EqualTo(line == "level:| full" ? [] : values));

    [Test]
    public void A_value_takes_the_place_of_the_one_that_is_there() =>
        Assert.That(new Completing("---\nstatus: dr|aft\n---\n").Choose("publish"), Is.EqualTo("---\nstatus: publish\n---\n"));

    [TestCase("|", "The dam leaks.")]
    [TestCase("--|", "")]
    public void A_file_without_a_header_is_offered_one(string cursor, string rest)
    {
        var header = new Completing(cursor + rest)["--- header"];
        Assert.That(header.Change.NewText, Is.EqualTo("---\nheadline: Headline\ndate: 2026-03-14\nbyline: Name\n---"));
        Assert.That(header.Snippet, Is.EqualTo("---\nheadline: ${1:Headline}\ndate: 2026-03-14\nbyline: ${2:Name}\n---\n$0"));
    }

    private static Completing Use(string path) => new(
        $"---\n@use \"{path}\n---\n[Ada Moor]{{@moor}} spoke.",
        ("/desk/people.news", "---\n@person moor \"Ada Moor\"\n@person obi \"Jon Obi\"\n---\n"),
        ("/desk/registers/city.news", "---\n@org city \"City\"\n---\n%% only a comment\n"),
        ("/shared/world.news", "---\n@place world \"World\"\n---\n"),
        ("/desk/story-2.news", "---\n@person moor \"Ada Moor\"\n---\nSomething happened."));

    [Test]
    public void Registers_of_the_workspace_are_offered_folder_by_folder()
    {
        var offered = Use("|\"");
        Assert.That(offered.Labels, Is.EqualTo(new[] { "people.news", "../", "registers/" }));
        Assert.That(offered["people.news"].Detail, Is.EqualTo("2 declarations"));
        Assert.That(offered["registers/"].AsksForMore);
    }

    [Test]
    public void In_a_folder_its_registers_are_offered()
    {
        Assert.That(Use("registers/c|ity.news\"").Labels, Is.EqualTo(new[] { "city.news" }));
        Assert.That(Use("../|\"").Labels, Is.EqualTo(new[] { "shared/" }));
    }

    [Test]
    public void A_path_that_is_not_closed_is_closed() => Assert.That(
        Use("registers/|").Choose("city.news"), Does.StartWith("---\n@use \"registers/city.news\"\n"));

    [Test]
    public void After_a_path_nothing_is_offered() => Assert.That(Use("people.news\"|").Items, Is.Empty);

    [TestCase("%% al|", "%% allow ")]
    [TestCase("%%|", "%% allow ")]
    [TestCase("%% |", "%% allow ")]
    public void A_comment_may_allow_a_rule(string line, string chosen) => Assert.That(new Completing(line).Choose("allow"), Is.EqualTo(chosen));

    [TestCase("%% allow |\n[It leaks]{claim}.", "unattributed-claim")]
    [TestCase("---\n%% allow |\n---\n[It leaks]{claim}.", "headline-missing")]
    [TestCase("%% allow NM|\n[It leaks]{claim}.", "NM2001")]
    [TestCase("%% allow NM2001, |\n[It leaks]{claim}.", "date-missing")]
    public void A_line_that_allows_is_offered_rules_that_find_something_below(string marked, string first)
    {
        var offered = new Completing(marked).Labels.ToList();
        Assert.That(offered, Does.Contain(first).And.Not.Contain("unclosed-block").And.Not.Contain("NM0001"));
        Assert.That(offered, Does.Not.Contain(marked.Contains("NM2001,", StringComparison.Ordinal) ? "unattributed-claim" : "nothing"));
    }

    [Test]
    public void The_reason_is_the_writers_own() => Assert.That(new Completing("%% allow NM2001: the w|\n[It leaks]{claim}.").Items, Is.Empty);
}
