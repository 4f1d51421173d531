using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class NameVariantTests
{
    private static readonly NameVariant Rule = new();

    [Test]
    public void A_name_in_other_case_is_found_and_can_be_written_as_declared() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @place port "Averil Spaceport"
        ---
        They reached [Averil Spaceport]{@port}. Then [Averil spaceport]{@port} slept.
                                                      ^^^^^^^^^^^^^^^^ NM4004: `@port` is «Averil spaceport» here and «Averil Spaceport» elsewhere.
        """,
        fix: "Write «Averil Spaceport»",
        @fixed: """
        ---
        headline: Talks
        @place port "Averil Spaceport"
        ---
        They reached [Averil Spaceport]{@port}. Then [Averil Spaceport]{@port} slept.
        """);

    [TestCase("Khaled Al Amin", "Khaled Al-Amin", "Khaled Al-Amin", "Khaled Al Amin", TestName = "A_hyphen")]
    [TestCase("José Ibarra", "Jose Ibarra", "Jose", "José", TestName = "An_accent")]
    [TestCase("Centre for Gauges", "Center for Gauges", "Center", "Centre", TestName = "Re_and_er")]
    public void A_name_is_spelled_as_declared(string name, string written, string found, string usual) => RuleTest.For(
        Rule,
        $"---\nheadline: T\n@org x \"{name}\"\n---\nAt noon [{written}]{{@x}} met. Then the [{name}]{{@x}} slept.\n"
            + $"{new string(' ', 9)}{new string('^', found.Length)} NM4004: `@x` is «{found}» here and «{usual}» elsewhere.");

    [Test]
    public void A_word_that_is_spelled_in_two_ways_is_found_in_other_names_of_the_same() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @place port "Averil Port" {aka="Averil space center" aka="space centre"}
        ---
        They saw the [Averil space center]{@port}. Then the [space centre]{@port} slept.
                                                                   ^^^^^^ NM4004: `@port` is «centre» here and «center» elsewhere.
        """,
        fix: "Write «center»",
        @fixed: """
        ---
        headline: Talks
        @place port "Averil Port" {aka="Averil space center" aka="space centre"}
        ---
        They saw the [Averil space center]{@port}. Then the [space center]{@port} slept.
        """);

    [Test]
    public void A_name_that_lacks_a_word_inside_is_found() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @org university "Ostrey Womans University" {aka="Ostrey University"}
        ---
        At [Ostrey University]{@university} they met. The [Ostrey Womans University]{@university} is old.
            ^^^^^^^^^^^^^^^^^ NM4004: `@university` is «Ostrey University» here and «Ostrey Womans University» elsewhere.
        """);

    [Test]
    public void Where_the_article_writes_capitals_its_own_way_it_is_right() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @org party "localist party"
        ---
        They met the [Localist Party]{@party}. The [Localist Party]{@party} won.
        """);

    [Test]
    public void Of_two_ways_that_are_not_declared_the_frequent_one_is_usual() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @org church "Church of the Quay"
        ---
        At the [church]{@church} they met. Then the [Church]{@church} slept. At night the [Church]{@church} rang.
                ^^^^^^ NM4004: `@church` is «church» here and «Church» elsewhere.
        """);

    [TestCase("[The gauges]{@x} rose. Then [the gauges]{@x} fell. [Gauges]{@x} rust.", TestName = "Capitals_where_a_sentence_begins")]
    [TestCase("[River Gauges]{@x} rose.\n\n[[River gauges]{@x} fall]{heading}", TestName = "A_heading")]
    [TestCase("They read the [river gauges]{@x}. Then came the [River Gauges]{@x} Act.", TestName = "A_longer_name")]
    [TestCase("They met [Ada Lund]{@x}. Then [Ada M. Lund]{@x} left.", TestName = "Initials")]
    [TestCase("They met the [Bank of Tarrow]{@x}. Then [the Bank of the Tarrow]{@x} slept.", TestName = "Small_words")]
    [TestCase("They met the [Averil Court]{@x}. Then [the court]{@x}, [it]{@x} and [the court]{@x} slept.", TestName = "Short_forms")]
    [TestCase("They met the [Averil Court]{@x}. Then the [Averil Court's]{@x} clerk came.", TestName = "A_possessive")]
    [TestCase("They met the [U.N.]{@x}. Then the [UN]{@x} slept.", TestName = "Stops")]
    [TestCase("They met [Rivers Trust]{@x}. Then ['Rivers Trust']{@x} slept.", TestName = "Quotation_marks")]
    [TestCase("They met the [Ada Kim Lund]{@x}. \"The [Ada Lund]{@x}?\" a clerk said.", TestName = "A_short_name_in_the_words_of_others")]
    public void Near_misses(string text)
    {
        var first = text[(text.IndexOf('[', StringComparison.Ordinal) + 1)..text.IndexOf(']', StringComparison.Ordinal)];

        RuleTest.For(Rule, $"---\nheadline: T\n@org x \"{first.Replace("The ", "", StringComparison.Ordinal)}\"\n---\n{text}");
    }

    [Test]
    public void A_newsroom_can_accept_a_spelling() => RuleTest.For(
        Rule,
        "---\nheadline: T\n@org x \"Ostrey Womans University\"\n---\nAt [Ostrey University]{@x} they met. The [Ostrey Womans University]{@x} is old.",
        settings: Newsroom.With(NameVariant.Accepted, ["Ostrey University"]));

    [Test]
    public void Inside_another_name_the_spelling_is_that_name_s() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person ibarra "Luis Ibárra" {aka=Ibarra}
        @place centre "Ibarra Centre"
        ---
        They saw the [[Ibarra]{@ibarra} Centre]{@centre}. [Luis Ibárra]{@ibarra} slept.
        """);

    [Test]
    public void A_frequent_spelling_gives_way_to_a_word_of_the_declared_name() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person x "José Ibarra Lund"
        ---
        They met [Jose Ibarra]{@x}, [Jose Ibarra]{@x} and [José Ibarra]{@x}.
                  ^^^^ NM4004: `@x` is «Jose» here and «José» elsewhere.
                                     ^^^^ NM4004: `@x` is «Jose» here and «José» elsewhere.
        """);

    [Test]
    public void A_word_keeps_its_capital() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @place port "Averil space centre"
        ---
        They saw the [Center of Averil]{@port} today.
                      ^^^^^^ NM4004: `@port` is «Center» here and «Centre» elsewhere.
        """);
}
