using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class FullNameFirstTests
{
    private static readonly FullNameFirst Rule = new();

    [Test]
    public void A_family_name_that_comes_first_is_found_and_can_be_made_full() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        ---
        The minister, [Ms Reyes]{@reyes}, arrived. [Elena Reyes]{@reyes} is calm.
                       ^^^^^^^^ NM4002: `@reyes` comes in as «Ms Reyes»; the full name is «Elena Reyes».
        """,
        fix: "Write the full name: «Elena Reyes»",
        @fixed: """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        ---
        The minister, [Elena Reyes]{@reyes}, arrived. [Elena Reyes]{@reyes} is calm.
        """);

    [Test]
    public void The_office_before_the_name_and_the_possessive_stay() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        ---
        At noon [President Reyes's]{@reyes} car came.
                           ^^^^^ NM4002: `@reyes` comes in as «Reyes»; the full name is «Elena Reyes».
        """,
        fix: "Write the full name: «Elena Reyes»",
        @fixed: """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        ---
        At noon [President Elena Reyes's]{@reyes} car came.
        """);

    [Test]
    public void A_given_name_is_no_full_name_either() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        ---
        At noon [Elena]{@reyes} came.
                 ^^^^^ NM4002: `@reyes` comes in as «Elena»; the full name is «Elena Reyes».
        """);

    [Test]
    public void An_honorific_before_the_tag_belongs_to_the_name() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        ---
        At noon Ms [Reyes]{@reyes} came.
                ^^^^^^^^^ NM4002: `@reyes` comes in as «Ms Reyes»; the full name is «Elena Reyes».
        """);

    [TestCase("At noon [the minister]{@reyes} came. [Elena Reyes]{@reyes} is calm.", TestName = "A_description_first")]
    [TestCase("At noon [she]{@reyes} came. [Elena Reyes]{@reyes} is calm.", TestName = "A_pronoun_first")]
    [TestCase("[[Elena Reyes]{@reyes} arrives]{standfirst}\n\nAt noon [Reyes]{@reyes} came.", TestName = "A_full_name_in_the_standfirst")]
    [TestCase("[[Reyes]{@reyes} arrives]{heading}\n\nAt noon [Elena Reyes]{@reyes} came.", TestName = "A_short_name_in_the_heading")]
    [TestCase("[\"Blame [Reyes]{@reyes},\"]{quote by=\"a clerk\"} a clerk said. Then [Elena Reyes]{@reyes} came.", TestName = "A_short_name_in_a_quote")]
    [TestCase("At noon [Lena Reyes]{@reyes} came.", TestName = "Another_given_name")]
    [TestCase("At noon [Elena M. Reyes]{@reyes} came.", TestName = "An_initial_between")]
    [TestCase("At noon the [Reyes]{@reyes} Foundation met.", TestName = "A_longer_name")]
    [TestCase("At noon [Madonna]{@madonna} came.", TestName = "A_person_of_one_name")]
    public void Near_misses(string text) =>
        RuleTest.For(Rule, "---\nheadline: Talks\n@person reyes \"Elena Reyes\"\n@person madonna \"Madonna\"\n---\n" + text);

    [TestCase("Han Seo-jin", "role=clerk", "Han", TestName = "Given_names_of_two_syllables_come_last")]
    [TestCase("Phan Thị Mai", "family=Phan", "Phan", TestName = "A_declared_family_name")]
    [TestCase("Jan van der Berg", "role=clerk", "Van der Berg", TestName = "Particles_belong_to_the_family_name")]
    [TestCase("Ned Wolf Jr.", "role=clerk", "Wolf", TestName = "What_follows_the_name_is_no_part_of_it")]
    public void Family_names_of_many_kinds_are_short_forms(string name, string more, string family)
    {
        var header = $"---\nheadline: Talks\n@person x \"{name}\" {{{more}}}\n---\n";

        RuleTest.For(Rule, $"{header}At noon [{family}]{{@x}} came.\n{new string(' ', 9)}{new string('^', family.Length)} "
            + $"NM4002: `@x` comes in as «{family}»; the full name is «{name}».");
    }

    [Test]
    public void Initials_before_the_name_they_stand_for_are_found() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @org tra "Tarrow Rivers Association" {aka=TRA}
        ---
        [The TRA]{@tra} objects. The [Tarrow Rivers Association]{@tra} has 300 members.
             ^^^ NM4002: `@tra` comes in as «TRA»; the full name is «Tarrow Rivers Association».
        """);

    [TestCase("The [Tarrow Rivers Association]{@tra} ([TRA]{@tra}) objects.", TestName = "Initials_after_the_name")]
    [TestCase("The [TRA]{@tra} objects.", TestName = "Initials_alone")]
    [TestCase("The [UN]{@un} objects. The [United Nations]{@un} met.", TestName = "Initials_that_everybody_knows")]
    public void Initials_that_are_left_alone(string text) => RuleTest.For(
        Rule, "---\nheadline: Talks\n@org tra \"Tarrow Rivers Association\" {aka=TRA}\n@org un \"United Nations\" {aka=UN}\n---\n" + text);

    [Test]
    public void People_whom_everybody_knows_may_come_in_short() => RuleTest.For(
        Rule,
        "---\nheadline: Talks\n@person reyes \"Elena Reyes\"\n---\nAt noon [Reyes]{@reyes} came.",
        settings: Newsroom.With(FullNameFirst.WellKnown, ["Elena Reyes"]));

    [Test]
    public void A_newsroom_can_add_honorifics() => RuleTest.For(
        Rule,
        """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        ---
        At noon [Skipper Reyes]{@reyes} came.
                 ^^^^^^^^^^^^^ NM4002: `@reyes` comes in as «Skipper Reyes»; the full name is «Elena Reyes».
        """,
        settings: Newsroom.With(FullNameFirst.Honorifics, ["skipper"]));

    [Test]
    public void In_German_Frau_is_an_honorific() => RuleTest.For(Rule, """
        ---
        headline: T
        language: de
        @person reyes "Elena Reyes"
        ---
        Mittags kam [Frau Reyes]{@reyes}.
                     ^^^^^^^^^^ NM4002: `@reyes` comes in as «Frau Reyes»; the full name is «Elena Reyes».
        """);

    [Test]
    public void A_name_that_would_be_read_as_a_tag_is_not_written() => Assert.That(
        RuleTest.Find(Rule, "---\nheadline: T\n@person x \"Elena [Len] Reyes\"\n---\nAt noon [Reyes]{@x} came.").Single().Fixes, Is.Empty);
}
