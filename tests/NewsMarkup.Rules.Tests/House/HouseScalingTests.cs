namespace NewsMarkup.Rules.Tests.House;

/// <summary>Articles made to be slow. Where the time grows with the square of the length, one of these takes a good part of a minute.</summary>
internal sealed class HouseScalingTests
{
    private const int Many = 20_000;

    [TestCase("each claim", "must be near \"zebra\" within 200 words", "[x]{claim by=\"a\"} zoo ", "\n")]
    [TestCase("each claim", "must not be near \"zoo\" within 3 words", "[x]{claim by=\"a\"} zoo ", "\n")]
    [TestCase("each paragraph", "must not have \"zoo\"", "a zoo ", "\n")]
    [TestCase("each paragraph", "must not match \"zo+\"", "a zoo ", "\n")]
    [TestCase("each number in body", "must have same text in headline", "[12]{number} ", "\n")]
    [TestCase("each number", "must have same text in body", "[12]{number}\n\n", "")]
    [TestCase("each number", "must have same value in body", "[12]{number value=1} ", "")]
    [TestCase("group number by unit", "must have same value", "[12]{number value=1 unit=a} ", "[13]{number value=2 unit=a}")]
    [TestCase("group quote", "must have at most 2 claims", "[x [y]{claim}]{quote by=@p} ", "")]
    [TestCase("first mention by entity", "must have \"q\"", "[x]{@p} ", "")]
    [TestCase("each quote", "must have at least 3 quotes and have \"q\"", "[x]{quote continues=#q} ", "")]
    [TestCase("each mention", "must be inside quote", "[x]{@p} ", "")]
    public void Twenty_thousand_of_something_are_checked(string subject, string demand, string repeated, string after)
    {
        var rule = Rules.Of(subject, demand, "{text} {source} {value}");
        var article = "---\nheadline: h\ndate: 2026-03-14\n@person p \"P\"\n---\n[x]{quote #q by=@p} "
            + string.Concat(Enumerable.Repeat(repeated, Many)) + after;

        Assert.That(Rules.Says(rule, article).All(message => message.Length < 1000));
    }

    [Test]
    public void Four_times_the_rules_allocate_four_times_the_memory()
    {
        _ = AllocatedByReading(100);
        var once = AllocatedByReading(500);
        var fourTimes = AllocatedByReading(2000);

        Assert.That((double)fourTimes / once, Is.LessThan(5), $"{once} bytes, then {fourTimes}");
    }

    private static long AllocatedByReading(int rules)
    {
        var text = string.Concat(Enumerable.Range(0, rules).Select(number =>
            $"rule r{number} warning\n  each claim where has type opinion\n  must not have \"claim\", forms of \"word\"\n  say \"{{match}}\"\n"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Rules.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
