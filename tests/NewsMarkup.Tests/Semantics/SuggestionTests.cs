namespace NewsMarkup.Tests.Semantics;

/// <summary>What is offered for an id that is not there.</summary>
internal sealed class SuggestionTests
{
    private const int Many = 2_000;

    [Test]
    public void A_near_id_is_offered_wherever_it_is_missing() => Assert.That(Findings.OfBody("[A]{@reyez} and [B]{@reyez}."), Is.EqualTo(new[]
    {
        "@reyez: NM1001 `@reyez` is not declared. | Did you mean `@reyes`?",
        "@reyez: NM1001 `@reyez` is not declared. | Did you mean `@reyes`?",
    }));

    [Test]
    public void Of_two_near_ids_the_nearer_is_offered() => Assert.That(
        Findings.Of("---\n@person ana \"A\"\n@person anna \"B\"\n---\n[A]{@ana} [B]{@anna} [C]{@annna}."),
        Is.EqualTo(new[] { "@annna: NM1001 `@annna` is not declared. | Did you mean `@anna`?" }));

    [Test]
    public void Nothing_is_offered_for_a_word_of_more_than_a_hundred_letters()
    {
        var id = new string('x', 101);

        Assert.That(Findings.Of($"---\n@person {id} \"A\"\n---\n[A]{{@{id}}} [B]{{@{id}y}}.").Single(), Does.Contain("Declare it in the header"));
    }

    [Test]
    public void Thousands_of_missing_ids_are_reported_and_not_compared_for_ever()
    {
        var declared = Numbered(number => $"@person p{number} \"P\"\n");
        var mentions = Numbered(number => $"[P]{{@p{number}}} [Q]{{@q{number}}}\n");

        Assert.That(Findings.Of($"---\n{declared}---\n{mentions}").Count(finding => finding.Contains("NM1001", StringComparison.Ordinal)), Is.EqualTo(Many));
    }

    private static string Numbered(Func<int, string> line) => string.Concat(Enumerable.Range(0, Many).Select(line));
}
