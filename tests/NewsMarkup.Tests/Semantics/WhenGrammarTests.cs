using CsCheck;
using NewsMarkup.Semantics;
using Sprache;

namespace NewsMarkup.Tests.Semantics;

/// <summary>The short way to a plain day says what the grammar says.</summary>
internal sealed class WhenGrammarTests
{
    private static readonly Gen<string> Day =
        Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 13], Gen.Int[0, 32]).Select((year, month, day) => $"{year:D4}-{month:D2}-{day:D2}");

    private static readonly Gen<string> Anything = Gen.OneOf("2026", "0000", "-", "--", "03", "12", "13", "29", "31", "T", "10:00", "Z", "/", "..", " ", "٣")
        .Array[1, 7].Select(string.Concat);

    [Test]
    public void A_day_of_a_year_is_told_by_the_short_way_as_by_the_grammar() =>
        Day.Sample(day => WhenGrammar.IsPlainDay(day) == WhenGrammar.Day.TryParse(day).WasSuccessful, iter: 20_000);

    [Test]
    public void What_the_short_way_takes_every_grammar_takes() =>
        Gen.OneOf(Day, Anything).Sample(
            text => !WhenGrammar.IsPlainDay(text)
                || (WhenGrammar.Day.TryParse(text).WasSuccessful
                    && WhenGrammar.Date.TryParse(text).WasSuccessful
                    && WhenGrammar.When.TryParse(text).WasSuccessful),
            iter: 20_000);

    [TestCase("2026")]
    [TestCase("-0044")]
    [TestCase("2026-03")]
    [TestCase("2026-03-14T09:30")]
    [TestCase("2026-03-14T09:30:15+01:00")]
    [TestCase("09:30Z")]
    [TestCase("--05-07")]
    [TestCase("2004/2015")]
    [TestCase("../2015")]
    [TestCase("2020/..")]
    [TestCase("2026-03-14T09:30/10:45")]
    public void A_date_a_time_or_an_interval_is_taken(string text) => Assert.That(WhenGrammar.IsWhen(text), Is.True);

    [TestCase("..")]
    [TestCase("2026-13")]
    [TestCase("2026-31")]
    [TestCase("2026T09:30")]
    [TestCase("2026-03T09:30")]
    [TestCase("2026-02-30")]
    [TestCase("2004/2015/2016")]
    [TestCase("2004/")]
    [TestCase("26-03-14")]
    public void Anything_else_is_refused(string text) => Assert.That(WhenGrammar.IsWhen(text), Is.False);
}
