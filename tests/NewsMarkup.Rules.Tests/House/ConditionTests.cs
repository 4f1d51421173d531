namespace NewsMarkup.Rules.Tests.House;

/// <summary>Every condition, after <c>where</c> and after <c>must</c>. A rule whose demand no claim fulfils shows which claims a filter lets through.</summary>
internal sealed class ConditionTests
{
    private const string Header = """
        ---
        headline: Rates to rise by 5 percent
        date: 2026-03-14
        @source banker "a banker" {type=anonymous reason="bound by contract"}
        @source minutes "the minutes" {type=document}
        @person holm "Ida Holm" {role=mayor}
        @person lind "Per Lind"
        ---

        """;

    [TestCase("has by", "[one]{claim by=@holm} [two]{claim}", "one")]
    [TestCase("has no by", "[one]{claim by=@holm} [two]{claim}", "two")]
    [TestCase("has type allegation", "[one]{claim type=allegation} [two]{claim type=fact} [three]{claim}", "one")]
    [TestCase("has type allegation, fact", "[one]{claim type=allegation} [two]{claim type=fact} [three]{claim}", "one|two")]
    [TestCase("type is allegation", "[one]{claim type=allegation} [two]{claim type=fact} [three]{claim}", "one")]
    [TestCase("type is not allegation", "[one]{claim type=allegation} [two]{claim type=fact} [three]{claim}", "two")]
    [TestCase("not type is allegation", "[one]{claim type=allegation} [two]{claim type=fact} [three]{claim}", "two|three")]
    [TestCase("by is @holm", "[one]{claim by=@holm,@lind} [two]{claim by=@lind}", "one")]
    [TestCase("by is \"A Clerk\"", "[one]{claim by=\"a clerk\"} [two]{claim by=@lind}", "one")]
    [TestCase("has at least 2 by", "[one]{claim by=@holm,@lind} [two]{claim by=@lind} [three]{claim by=@holm,@holm}", "one")]
    [TestCase("at least two sources", "[one]{claim by=@holm by=\"a clerk\"} [two]{claim by=@lind}", "one")]
    [TestCase("has at most 1 by", "[one]{claim by=@holm,@lind} [two]{claim by=@lind} [three]{claim}", "two|three")]
    [TestCase("at least 2 by", "[one]{claim by=@holm,@nobody} [two]{claim by=@nobody}", "one")]
    [TestCase("at most 2 words", "[one two]{claim} [one two three]{claim}", "one two")]
    [TestCase("at least 4 characters", "[one]{claim} [four]{claim}", "four")]
    [TestCase("at least 1 quote", "[one [\"two\"]{quote}]{claim} [three]{claim}", "one \"two\"")]
    [TestCase("has \"thief\"", "[A THIEF]{claim} [thieves]{claim} [the thief's]{claim}", "A THIEF|the thief's")]
    [TestCase("is \"thief\", \"crook\"", "[a crook]{claim} [a man]{claim}", "a crook")]
    [TestCase("is not \"thief\"", "[a thief]{claim} [a man]{claim}", "a man")]
    [TestCase("has forms of \"steal\"", "[stole]{claim} [stealing]{claim} [steel]{claim}", "stole|stealing")]
    [TestCase("has \"he isn't\"", "[he isn’t]{claim} [he is]{claim}", "he isn’t")]
    [TestCase("matches \"[0-9]+ dead\"", "[41 dead]{claim} [many dead]{claim}", "41 dead")]
    [TestCase("text matches \"^M\"", "[Many]{claim} [In Many]{claim}", "Many")]
    [TestCase("text is \"yes\"", "[Yes]{claim} [yes, well]{claim}", "Yes")]
    [TestCase("near \"allegedly\"", "Allegedly [one]{claim}.\n\n[two]{claim}", "one")]
    [TestCase("is near \"allegedly\" within 2 words", "allegedly a a [one]{claim} b allegedly a a a [two]{claim}", "one")]
    [TestCase("near \"allegedly\" within 2 words", "[one]{claim} b allegedly b b allegedly a [two]{claim}", "one|two")]
    [TestCase("near \"allegedly\"", "[one allegedly]{claim}", "one allegedly")]
    [TestCase("near \"so-called\"", "so-called a a a a a a a a a a a [one]{claim}\n\nso-called a a a a a a a a a a a a [two]{claim}", "one")]
    [TestCase("inside quote", "[x [one]{claim}]{quote by=@holm} [two]{claim}", "one")]
    [TestCase("is not inside quote", "[x [one]{claim}]{quote by=@holm} [two]{claim}", "two")]
    [TestCase("inside paragraph", "[x [one]{claim}]{caption}\n\n[two]{claim}", "two")]
    [TestCase("in headline", "[x [one]{claim}]{heading}\n\n[two]{claim}\n\n[x [three]{claim}]{heading}", "one")]
    [TestCase("in body", "[x [one]{claim}]{heading}\n\n[two]{claim}", "two")]
    [TestCase("its source has type anonymous", "[one]{claim by=@banker} [two]{claim by=@minutes} [three]{claim}", "one")]
    [TestCase("its source has reason", "[one]{claim by=@banker} [two]{claim by=@minutes}", "one")]
    [TestCase("its source has no role", "[one]{claim by=@holm} [two]{claim by=@lind}", "two")]
    [TestCase("its source is person", "[one]{claim by=@holm} [two]{claim by=@minutes}", "one")]
    [TestCase("its source is not person", "[one]{claim by=@holm} [two]{claim by=@minutes} [three]{claim}", "two")]
    [TestCase("its source is @lind", "[one]{claim by=@holm,@lind} [two]{claim by=@holm}", "one")]
    [TestCase("its source name is \"ida holm\"", "[one]{claim by=@holm} [two]{claim by=@lind}", "one")]
    [TestCase("its source has \"holm\"", "[one]{claim by=@holm} [two]{claim by=@lind}", "one")]
    [TestCase("its source matches \"^Per\"", "[one]{claim by=@holm} [two]{claim by=@lind}", "two")]
    [TestCase("its source has type described", "[one]{claim by=\"a clerk\"} [two]{claim by=@lind}", "one")]
    [TestCase("its entity is person", "[one]{claim about=@holm} [two]{claim about=@minutes} [three]{claim by=@holm}", "one")]
    [TestCase("has same text in headline", "[rates to rise]{claim} [rates to fall]{claim}", "rates to rise")]
    [TestCase("has the same type in body", "[one]{claim type=fact} [two]{claim type=fact} [three]{claim type=opinion}", "one|two")]
    [TestCase("has same text in body", "[The dam leaks.]{claim} It is old. The dam leaks! [It is new]{claim}", "The dam leaks.")]
    [TestCase("status is disputed", "[one]{claim #a by=@holm} [two]{claim by=@lind denies=#a}", "one")]
    [TestCase("stance is denies", "[one]{claim #a by=@holm} [two]{claim by=@lind denies=#a}", "two")]
    [TestCase("mode is mixed", "[one \"two\"]{claim} [three]{claim}", "one \"two\"")]
    [TestCase("x-desk is foreign", "[one]{claim x-desk=foreign} [two]{claim x-desk=home}", "one")]
    public void A_statement_holds_of(string condition, string body, string words) =>
        Assert.That(Passing($"each claim where {condition}", body), Is.EqualTo(words));

    [TestCase("has by or has via and has to", "[1]{claim by=@holm} [2]{claim via=@lind} [3]{claim via=@lind to=@holm}", "1|3")]
    [TestCase("(has by or has via) and has to", "[1]{claim by=@holm} [2]{claim via=@lind} [3]{claim via=@lind to=@holm}", "3")]
    [TestCase("not has by and has via", "[1]{claim by=@holm via=@lind} [2]{claim via=@lind} [3]{claim}", "2")]
    [TestCase("not (has by and has via)", "[1]{claim by=@holm via=@lind} [2]{claim via=@lind} [3]{claim}", "2|3")]
    [TestCase("not not has by", "[1]{claim by=@holm} [2]{claim}", "1")]
    [TestCase("has by or has via or has to", "[1]{claim by=@holm} [2]{claim} [3]{claim to=@holm}", "1|3")]
    public void Not_binds_before_and_before_or(string condition, string body, string words) =>
        Assert.That(Passing($"each claim where {condition}", body), Is.EqualTo(words));

    [TestCase("must have by", "[one]{claim by=@holm} [two]{claim}", "claim")]
    [TestCase("must not have type opinion", "[one]{claim type=opinion} [two]{claim}", "type=opinion")]
    [TestCase("must have type fact", "[one]{claim type=opinion} [two]{claim type=fact}", "type=opinion")]
    [TestCase("must have at least 2 by", "[one]{claim by=@holm} [two]{claim by=@holm,@lind}", "by=@holm")]
    [TestCase("must be at most 1 word", "[one two]{claim} [one]{claim}", "claim")]
    [TestCase("must not be \"thief\"", "[The thief and a thief]{claim}", "thief|thief")]
    [TestCase("must be \"thief\"", "[The thief]{claim} [The man]{claim}", "claim")]
    [TestCase("must not match \"[A-Z]{3,}\"", "[The THIEF]{claim}", "THIEF")]
    [TestCase("must match \"[0-9]\"", "[one]{claim} [1]{claim}", "claim")]
    [TestCase("must be near \"allegedly\"", "[one]{claim}", "claim")]
    [TestCase("must not be near \"allegedly\"", "[one]{claim} allegedly", "allegedly")]
    [TestCase("must be inside quote", "[one]{claim}", "claim")]
    [TestCase("must have by or have via", "[one]{claim by=@holm} [two]{claim via=@holm} [three]{claim}", "claim")]
    [TestCase("must have by and not have via", "[one]{claim by=@holm} [two]{claim by=@holm via=@lind}", "by=@holm")]
    [TestCase("its source must have role", "[one]{claim by=@holm} [two]{claim by=@holm,@lind} [three]{claim}", "claim")]
    [TestCase("its source must be person", "[one]{claim by=@holm} [two]{claim by=@banker}", "claim")]
    [TestCase("its source must not have type anonymous", "[one]{claim by=@holm} [two]{claim by=@banker}", "claim")]
    public void A_demand_that_fails_is_found_at(string demand, string body, string places) =>
        Assert.That(string.Join('|', Rules.Finds(Rules.Of("each claim", demand), Header + body)), Is.EqualTo(places));

    [Test]
    public void Conditions_on_lines_of_their_own_all_hold() => Assert.That(
        Passing(
            "each claim\nnot inside quote\nwhere has by or has via\nwhere has to",
            "[1]{claim by=@holm to=@lind} [2]{claim by=@holm} [x [3]{claim by=@holm to=@lind}]{quote by=@lind}"),
        Is.EqualTo("1"));

    /// <summary>The words of the claims that a subject lets through.</summary>
    private static string Passing(string subject, string body) =>
        string.Join('|', Rules.Says(Rules.One($"rule r warning\n{subject}\nmust match \"^never$\"\nsay \"{{text}}\"\n"), Header + body));
}
