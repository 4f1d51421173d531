namespace NewsMarkup.Tests.Compare;

/// <summary>What counts as a change, and which statement of one version is which of the other.</summary>
internal sealed class ArticleComparisonTests
{
    private const string Header = """
        ---
        headline: Dam review
        @person reyes "Elena Reyes"
        @person drury "Pavel Drury" {role=spokesman}
        @source engineer "a senior engineer" {type=named}
        ---

        """;

    [TestCase("[It leaks badly now]{claim by=@reyes}", "[It leaks a little now]{claim by=@reyes}", "altered claim words: It leaks badly now → It leaks a little now")]
    [TestCase("[\"Not once.\"]{quote by=@reyes}", "[\"Not twice.\"]{quote by=@reyes}", "altered quote words: \"Not once.\" → \"Not twice.\"")]
    [TestCase("It rained. [It leaks]{claim by=@reyes}", "It rained.", "dropped claim words: It leaks", "dropped source words: Elena Reyes")]
    [TestCase("It rained.", "It rained. [It leaks]{claim by=@reyes}", "added source words: Elena Reyes", "added claim words: It leaks")]
    [TestCase("It rained. [It leaks]{fact}", "It rained.", "dropped fact words: It leaks")]
    [TestCase("[It leaks]{claim by=@reyes}", "[It leaks]{claim by=@drury}", "altered attribution by: Elena Reyes → Pavel Drury", "dropped source words: Elena Reyes", "added source words: Pavel Drury")]
    [TestCase("[It leaks]{claim by=\"a clerk\"}", "[It leaks]{claim}", "altered attribution by: a clerk → nobody named", "dropped source words: a clerk")]
    [TestCase("[It leaks]{claim by=@reyes via=@drury}", "[It leaks]{claim by=@reyes}", "altered attribution via: Pavel Drury → ", "dropped source words: Pavel Drury")]
    [TestCase("[It leaks]{claim by=@reyes}", "[It leaks]{quote by=@reyes}", "altered attribution mode: indirect → direct")]
    [TestCase("[It leaks]{claim by=@reyes}", "[It leaks]{claim by=@reyes stance=denies}", "altered attribution stance: asserts → denies")]
    [TestCase("[It leaks]{claim by=@reyes}", "[It leaks]{claim by=@reyes status=false}", "altered attribution status:  → false")]
    [TestCase("[It leaks]{claim by=@reyes}", "[It leaks]{claim by=@reyes type=opinion cite=x}", "altered attribution type:  → opinion", "altered attribution cite:  → x")]
    [TestCase("[It leaks]{claim by=@reyes}", "[It leaks]{fact}", "altered attribution by: Elena Reyes → the article itself", "altered attribution stance: asserts → ", "altered attribution mode: indirect → ", "dropped source words: Elena Reyes")]
    [TestCase("[It leaks]{claim #a by=@reyes}", "[It leaks]{claim #a by=@reyes}, [no]{claim by=@drury denies=#a}", "altered attribution denied by:  → Pavel Drury", "added source words: Pavel Drury", "added claim words: no")]
    [TestCase("[A]{claim #a} [B]{claim #b} [no]{claim denies=#a}", "[A]{claim #a} [B]{claim #b} [no]{claim denies=#b}", "altered attribution answers: a → b")]
    [TestCase("[It leaks]{claim by=@reyes}, she [said]{cue}.", "[It leaks]{claim by=@reyes}, she [admitted]{cue}.", "altered attribution cue: said → admitted", "altered prose words: she said → she admitted")]
    [TestCase("[It leaks]{claim by=@reyes about=@drury}", "[It leaks]{claim by=@reyes about=@drury,@engineer}", "altered attribution about: Pavel Drury → Pavel Drury and a senior engineer")]
    [TestCase("[It leaks]{claim by=@reyes to=@drury}", "[It leaks]{claim by=@reyes}", "altered attribution to: Pavel Drury → ")]
    [TestCase("It leaks.", "It leaks badly.", "altered prose words: It leaks → It leaks badly")]
    [TestCase("[It leaks]{claim by=@reyes}.", "It leaks.", "dropped claim tag: It leaks", "dropped source words: Elena Reyes", "added prose words: It leaks")]
    public void A_change_of_the_body_is_told(string before, string after, params string[] changes) =>
        Assert.That(Changes.Between(Header + before, Header + after), Is.EqualTo(changes));

    [TestCase("41 people", "43 people", "altered figure words: 41 → 43")]
    [TestCase("$1,234.50 lost", "$1,235.50 lost", "altered figure words: 1,234.50 → 1,235.50")]
    [TestCase("on [Friday]{date}", "on [Saturday]{date}", "altered figure words: Friday → Saturday")]
    [TestCase("at -3 degrees", "at 3 degrees", "altered figure words: -3 → 3")]
    [TestCase("(-3 degrees)", "(-4 degrees)", "altered figure words: -3 → -4")]
    [TestCase("[nine metres]{number} deep", "[ten metres]{number} deep", "altered figure words: nine metres → ten metres")]
    [TestCase("from 3 to 5 of 9", "from 3 to 6 of 9", "altered figure words: 5 → 6")]
    [TestCase("it was 3 of 5 there", "it was 5 there", "dropped figure words: 3")]
    [TestCase("it was 5 there", "it was 3 of 5 there", "added figure words: 3")]
    public void A_change_of_a_figure_is_told_beside_that_of_the_words(string before, string after, string change) =>
        Assert.That(Changes.Between($"[{before}]{{fact}}", $"[{after}]{{fact}}").Where(line => line.Contains("figure", StringComparison.Ordinal)), Is.EqualTo(new[] { change }));

    [TestCase("41 people", "[41]{number} people")]
    [TestCase("41 people", "[41 people]{number}")]
    [TestCase("on 14 March 2026", "on [14 March 2026]{date when=2026-03-14}")]
    [TestCase("[“It leaks,” she said]{claim}", "[\"it leaks\" she  said.]{claim}")]
    [TestCase("[It leaks]{claim by=@reyes}", "[[It]{em} leaks]{claim by=@reyes allow=NM2001 because=x}")]
    [TestCase("at -3 degrees", "at \u22123 degrees")]
    [TestCase("from 2004-2015", "from 2004–2015")]
    [TestCase("[S\u030Ckvorecky\u0301 left]{claim by=@reyes}", "[\u0160kvoreck\u00FD left]{claim by=@reyes}")]
    [TestCase("[It leaks]{claim by=\"S\u030Ckvorecky\u0301\"}", "[It leaks]{claim by=\"\u0160kvoreck\u00FD\"}")]
    [TestCase("[It leaks]{claim by=@reyes about=@drury,@engineer}, [Said]{cue} she", "[It leaks]{claim by=@reyes about=@engineer,@drury}, [said]{cue} she")]
    [TestCase("[A]{claim #a}", "[A]{claim #b}")]
    [TestCase("[A]{claim}\n\n[B]{claim}", "[B]{claim}\n\n[A]{claim}")]
    public void What_says_the_same_is_no_change(string before, string after) => Assert.That(Changes.Between(Header + before, Header + after), Is.Empty);

    [TestCase("5 € a day", "5 $ a day")]
    [TestCase("up 5 %", "up 5")]
    [TestCase("Müller came", "Muller came")]
    [TestCase("俄羅斯已奮起", "俄羅斯未奮起")]
    public void Accents_and_signs_of_money_and_share_are_words(string before, string after) =>
        Assert.That(Changes.Between($"[{before}]{{fact}}", $"[{after}]{{fact}}").First(), Is.EqualTo($"altered fact words: {before} → {after}"));

    [Test]
    public void A_name_holds_a_claim_together_whatever_its_words() =>
        Assert.That(Changes.Between("[It leaks]{claim #a}", "[Nobody was hurt there]{claim #a}"), Is.EqualTo(new[] { "altered claim words: It leaks → Nobody was hurt there" }));

    [Test]
    public void Words_that_share_little_are_two_claims() =>
        Assert.That(Changes.Between("[It leaks]{claim}", "[Nobody was hurt there]{claim}"), Is.EqualTo(new[] { "dropped claim words: It leaks", "added claim words: Nobody was hurt there" }));

    [Test]
    public void Of_two_who_say_the_same_the_one_who_is_gone_is_dropped() =>
        Assert.That(
            Changes.Between(Header + "[No]{claim by=@reyes} [No]{claim by=@drury}", Header + "[No]{claim by=@drury}"),
            Is.EqualTo(new[] { "dropped claim tag: No", "dropped source words: Elena Reyes" }));

    [Test]
    public void A_change_in_an_inner_claim_is_no_change_of_the_outer_one() =>
        Assert.That(
            Changes.Between("[He says [it leaks now]{claim by=\"a\"}]{claim by=\"b\"}", "[He says [it leaks badly now]{claim by=\"a\"}]{claim by=\"b\"}"),
            Is.EqualTo(new[] { "altered claim words: it leaks now → it leaks badly now" }));

    [Test]
    public void A_part_of_a_quote_that_is_gone_alters_the_quote() =>
        Assert.That(
            Changes.Between("[\"Not once or twice.\"]{quote #a} [\"Never.\"]{quote continues=#a}", "[\"Not once or twice.\"]{quote #a}"),
            Is.EqualTo(new[] { "altered quote words: \"Not once or twice.\" \"Never.\" → \"Not once or twice.\"" }));

    [Test]
    public void A_source_that_becomes_anonymous_is_told() =>
        Assert.That(
            Changes.Between(Header + "[A]{claim by=@engineer}", Header.Replace("{type=named}", "{type=anonymous reason=\"fears for the job\"}", StringComparison.Ordinal) + "[A]{claim by=@engineer}"),
            Is.EqualTo(new[] { "altered source type: named → anonymous", "altered source reason:  → fears for the job" }));

    [Test]
    public void A_source_with_a_new_name_and_its_old_id_is_renamed() =>
        Assert.That(
            Changes.Between(Header + "[A]{claim by=@drury}", Header.Replace("Pavel Drury", "Paul Drury", StringComparison.Ordinal) + "[A]{claim by=@drury}"),
            Is.EqualTo(new[] { "altered source name: Pavel Drury → Paul Drury" }));

    [Test]
    public void A_source_with_a_new_id_and_its_old_name_is_the_same() =>
        Assert.That(
            Changes.Between(Header + "[A]{claim by=@drury}", Header.Replace("@person drury", "@person spokesman", StringComparison.Ordinal) + "[A]{claim by=@spokesman}"),
            Is.Empty);

    [Test]
    public void The_header_is_compared_key_by_key() =>
        Assert.That(
            Changes.Between("---\nheadline: A\ndate: 2026\nbyline: Ada\nbyline: Jon\n---\n", "---\nheadline: B\nbyline: Ada\nstatus: publish\n---\n"),
            Is.EquivalentTo(new[] { "altered header headline: A → B", "dropped header date: 2026", "altered header byline: Ada; Jon → Ada", "added header status: publish" }));

    [Test]
    public void An_accent_of_the_header_may_be_composed_or_not() =>
        Assert.That(Changes.Between("---\nheadline: S\u030Ckvorecky\u0301\n---\n", "---\nheadline: \u0160kvoreck\u00FD\n---\n"), Is.Empty);

    [Test]
    public void What_matters_most_comes_first() =>
        Assert.That(
            Changes.Between(
                "---\nheadline: A\n---\nIt rained.\n\n[It leaks badly now]{claim by=a}. [\"It is all over,\"]{quote by=a} she said of 41 men.",
                "---\nheadline: B\n---\nIt rained a lot.\n\n[It leaks a little now]{claim by=a}. [\"It is not all over,\"]{quote by=b} she said of 43 men. [New]{claim by=a}.")
                .Select(line => line.Split(':')[0]),
            Is.EqualTo(new[]
            {
                "altered quote words", "altered figure words", "altered attribution by", "altered claim words", "altered header headline",
                "added source words", "added claim words", "altered prose words", "altered prose words",
            }));
}
