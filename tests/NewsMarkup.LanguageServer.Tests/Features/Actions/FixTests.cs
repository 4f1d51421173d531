using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Actions;

public sealed class FixTests
{
    private const string Header = "---\nheadline: Dam\ndate: 2026-03-14\n@person reyes \"Elena Reyes\" {role=minister}\n---\n";

    [Test]
    public void A_finding_offers_its_fix() => Assert.That(
        Editor.Open(Header + "[The dam holds]{cl|aim}, [Elena Reyes]{@reyes} [said]{cue}.").After("Name the source: @reyes"),
        Is.EqualTo(Header + "[The dam holds]{claim by=@reyes}, [Elena Reyes]{@reyes} [said]{cue}."));

    [Test]
    public void A_fix_is_preferred_and_tells_of_which_finding_it_is()
    {
        var fix = Editor.Open(Header + "[The dam holds]{cl|aim}, [Elena Reyes]{@reyes} [said]{cue}.").Actions("quickfix").First();

        Assert.Multiple(() =>
        {
            Assert.That(fix.IsPreferred, Is.True);
            Assert.That(fix.Finding!.Rule.Id, Is.EqualTo("NM2001"));
        });
    }

    [Test]
    public void All_findings_of_a_sort_are_fixed_at_once()
    {
        const string body = "[It holds]{cl|aim}, [Elena Reyes]{@reyes} [said]{cue}.\n\n[It leaks]{claim}, [Elena Reyes]{@reyes} [said]{cue}.";

        Assert.That(
            Editor.Open(Header + body).After("Fix all 2 of this sort: Claim without a source"),
            Is.EqualTo(Header + body.Replace("|", "", StringComparison.Ordinal).Replace("{claim}", "{claim by=@reyes}", StringComparison.Ordinal)));
    }

    [Test]
    public void All_that_is_safe_is_fixed_and_nothing_else()
    {
        const string body = "%% allow NM2004: an old habit\n[It holds]{claim}, [Elena Reyes]{@reyes} [said]{cue}.|";

        Assert.That(
            Editor.Open(Header + body).After("Fix all that can be mended safely"),
            Is.EqualTo(Header + "[It holds]{claim}, [Elena Reyes]{@reyes} [said]{cue}."));
    }

    [Test]
    public void Where_nothing_is_to_be_fixed_nothing_is_offered() => Assert.That(
        Editor.Open(Header + "[It holds]{claim by=@reyes}, [Elena Reyes]{@reyes} [said]{cue}.|").Actions("source"), Is.Empty);

    [TestCase("refactor", false)]
    [TestCase("quickfix", true)]
    [TestCase("quick", false)]
    [TestCase("", true)]
    public void Only_what_is_asked_for_is_offered(string only, bool isOffered) => Assert.That(
        Editor.Open(Header + "[The dam holds]{cl|aim}, [Elena Reyes]{@reyes} [said]{cue}.").Titles(only).Contains("Name the source: @reyes"),
        Is.EqualTo(isOffered));

    [Test]
    public void A_finding_is_allowed_in_its_paragraph_with_the_cursor_at_the_reason() => Assert.That(
        Editor.Open(Header + "It rained.\n\n[The dam holds]{cl|aim}.").After("Allow this here, with a reason"),
        Is.EqualTo(Header + "It rained.\n\n%% allow unattributed-claim: |\n[The dam holds]{claim}."));

    [Test]
    public void Until_the_reason_is_written_the_finding_stays_and_the_reason_is_missed()
    {
        var after = Editor.Open(Header + "[The dam holds]{cl|aim}.").After("Allow this here, with a reason");

        Assert.Multiple(() =>
        {
            Assert.That(Found(after.Replace("|", "", StringComparison.Ordinal)), Is.SupersetOf(new[] { "NM0903", "NM2001" }));
            Assert.That(Found(after.Replace("|", "the wire names none", StringComparison.Ordinal)), Does.Not.Contain("NM0903").And.Not.Contain("NM2001"));
        });
    }

    [Test]
    public void A_finding_is_allowed_in_the_whole_article() => Assert.That(
        Editor.Open(Header + "[The dam holds]{cl|aim}.").After("Allow this in the whole article, with a reason"),
        Is.EqualTo(Header[..^"---\n".Length] + "%% allow unattributed-claim: |\n---\n[The dam holds]{claim}."));

    [Test]
    public void An_article_without_a_header_gets_one_for_what_it_allows() => Assert.That(
        Editor.Open("[The dam holds]{cl|aim}.").After("Allow this in the whole article, with a reason"),
        Is.EqualTo("---\n%% allow unattributed-claim: |\n---\n[The dam holds]{claim}."));

    [Test]
    public void An_error_of_the_language_cannot_be_allowed() => Assert.That(
        Editor.Open(Header + "[The dam holds]{cl|am by=@reyes}.").Titles("quickfix")
            .Where(title => title.StartsWith("Allow", StringComparison.Ordinal)), Is.Empty);

    private static IEnumerable<string> Found(string text) => Editor.Open(text + "|").Document.Check().Findings.Select(finding => finding.Rule.Id);
}
