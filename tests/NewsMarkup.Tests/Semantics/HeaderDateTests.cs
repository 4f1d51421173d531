namespace NewsMarkup.Tests.Semantics;

/// <summary>When an article appeared is a date, not a span of time.</summary>
internal sealed class HeaderDateTests
{
    [TestCase("2026")]
    [TestCase("2026-03")]
    [TestCase("2026-03-14")]
    [TestCase("2026-03-14T09:30")]
    [TestCase("2026-03-14T09:30:15Z")]
    [TestCase("2026-03-14T09:30+01:00")]
    public void A_date_or_a_day_with_a_time_is_taken(string date) => Assert.That(Findings.Of($"---\ndate: {date}\n---\n"), Is.Empty);

    [TestCase("09:30")]
    [TestCase("2004/2015")]
    [TestCase("2026-03-14/..")]
    [TestCase("--03-14")]
    [TestCase("2026-03T09:30")]
    [TestCase("2026-02-30")]
    [TestCase("14 March")]
    public void Anything_else_is_refused(string date) => Assert.That(Findings.Of($"---\nupdated: {date}\n---\n"), Is.EqualTo(new[]
    {
        $"{date}: NM1005 `{date}` is no value of `updated:`: it takes a date such as 2026-03-14, 2026-03 or 2026, "
            + "or a day with a time such as 2026-03-14T09:30Z.",
    }));

    [Test]
    public void A_key_without_a_date_is_reported_at_the_key() => Assert.That(Findings.Of("---\ndate:\n---\n"), Is.EqualTo(new[]
    {
        "date: NM1005 An empty text is no value of `date:`: it takes a date such as 2026-03-14, 2026-03 or 2026, "
            + "or a day with a time such as 2026-03-14T09:30Z.",
    }));
}
