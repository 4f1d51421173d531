using NewsMarkup.LanguageServer.Features.Graphs;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Graphs;

public sealed class ClaimGraphTests
{
    private const string Text =
        """
        ---
        @person moor "Ada Moor"
        @source clerk "a clerk" {type=anonymous}
        @review checked "Half true"
        ---
        ["It rained all night,"]{quote #rain by=@moor cite="Weather log" review=@checked type=fact} [Moor]{@moor} [said]{cue}.
        ["All of it."]{quote continues=#rain}

        [It did not]{claim by="her aide" denies=#rain}. [It was dry]{claim #dry by=@clerk contradicts=#rain}. [Ducks swam]{claim supports=#rain}.
        """;

    private static readonly ClaimGraph Graph = ClaimGraphs.Of(Editor.Open(Text).Document);

    [Test]
    public void Sources_come_with_what_they_are_and_how_much_of_theirs_is_quoted() => Assert.That(
        Graph.Sources.Select(source => (source.Id, source.Name, source.Type, source.QuotedWords)),
        Is.EqualTo(new[] { ("moor", "Ada Moor", "named", 7), ("d-her-aide", "her aide", "described", 0), ("clerk", "a clerk", "anonymous", 0) }));

    [Test]
    public void A_source_says_where_it_is_declared() => Assert.That(
        Graph.Sources.Select(source => source.Declaration?.Start.ToString()), Is.EqualTo(new[] { "2:9", null, "3:9" }));

    [Test]
    public void A_source_has_its_sayings()
    {
        var saying = Graph.Sources[0].Sayings.Single();

        Assert.That(
            (saying.Claim, saying.Stance, saying.Mode, saying.Words, saying.Cue),
            Is.EqualTo(("rain", "asserts", "direct", "\"It rained all night,\"", "said")));
    }

    [Test]
    public void A_claim_has_who_says_and_who_denies_it() => Assert.That(
        Graph.Claims[0].Sayings.Select(saying => (saying.Sources.Single(), saying.Stance)),
        Is.EqualTo(new[] { ("moor", "asserts"), ("d-her-aide", "denies") }));

    [Test]
    public void A_claim_has_its_type_status_and_evidence() => Assert.That(
        (Graph.Claims[0].Type, Graph.Claims[0].Status, string.Join("; ", Graph.Claims[0].Evidence)),
        Is.EqualTo(("fact", "disputed", "Weather log; Half true")));

    [Test]
    public void Contradiction_holds_both_ways() => Assert.That(
        (Graph.Claims[0].Contradicts.Single(), Graph.Claims[1].Contradicts.Single()), Is.EqualTo(("dry", "rain")));

    [Test]
    public void Support_has_a_direction() => Assert.That(
        (Graph.Claims[0].SupportedBy.Single(), Graph.Claims[2].Supports.Single()), Is.EqualTo((Graph.Claims[2].Id, "rain")));

    [Test]
    public void A_claim_that_nobody_is_named_for_is_unattributed() => Assert.That(
        Graph.Claims.Select(claim => claim.IsUnattributed), Is.EqualTo(new[] { false, false, true }));

    [Test]
    public void A_claim_is_found_in_the_file() => Assert.That(
        Text.Substring(Graph.Claims[1].Span.Start, Graph.Claims[1].Span.Length), Does.StartWith("[It was dry]"));

    [Test]
    public void A_register_has_no_claims() => Assert.That(ClaimGraphs.Of(Editor.Open("---\n@person a \"A\"\n---\n").Document).Claims, Is.Empty);
}
