using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class AnonymousLeadTests
{
    private const string Header = "---\nheadline: Bank\n@source teller \"a teller\" {type=anonymous reason=\"job\"}\n@person lund \"Tove Lund\"\n---\n";
    private static readonly AnonymousLead Rule = new();

    [Test]
    public void A_first_paragraph_of_anonymous_claims_is_found_once() => RuleTest.For(Rule, Header + """
        [Nine branches will close]{claim by=@teller}, [a teller]{@teller} said. [More will follow]{claim by=@teller}, [she]{@teller} said.
                                            ^^^^^^^ NM3004: What the first paragraph reports rests on anonymous sources alone.

        [Nothing is decided]{claim by=@lund}, [Tove Lund]{@lund} said.
        """);

    [Test]
    public void A_heading_and_a_standfirst_are_leads_of_their_own() => RuleTest.For(Rule, Header + """
        [[Nine branches will close]{claim #close by=@teller}, says insider]{heading}
                                                    ^^^^^^^ NM3004: What the heading reports rests on anonymous sources alone.

        [[Hundreds of jobs at risk]{claim by=@teller}]{standfirst}
                                             ^^^^^^^ NM3004: What the standfirst reports rests on anonymous sources alone.

        [Tove Lund]{@lund} said [nothing is decided]{claim by=@lund}.
        """);

    [Test]
    public void One_claim_on_the_record_is_enough() => RuleTest.For(Rule, Header + """
        [Nine branches will close]{claim by=@teller}, [a teller]{@teller} said. [Nothing is decided]{claim by=@lund}, said [Tove Lund]{@lund}.
        """);

    [Test]
    public void A_denial_further_down_is_no_support() => RuleTest.For(Rule, Header + """
        [Nine branches will close]{claim #close by=@teller}, [a teller]{@teller} said.
                                                   ^^^^^^^ NM3004: What the first paragraph reports rests on anonymous sources alone.

        [Tove Lund]{@lund} denied [that]{claim by=@lund denies=#close}.
        """);

    [Test]
    public void What_somebody_is_said_to_have_said_rests_on_who_tells_it() => RuleTest.For(Rule, Header + """
        [[Ms Lund]{@lund} said [nine will close]{claim by=@lund}]{claim by=@teller}, [a teller]{@teller} said.
                                                                           ^^^^^^^ NM3004: What the first paragraph reports rests on anonymous sources alone.
        """);

    [Test]
    public void Who_passes_it_on_is_who_it_rests_on() => RuleTest.For(Rule, Header + """
        [Nine branches will close]{claim by=@lund via=@teller}, [Tove Lund]{@lund} told friends, [a teller]{@teller} said.
                                                      ^^^^^^^ NM3004: What the first paragraph reports rests on anonymous sources alone.
        """);

    [Test]
    public void A_heading_below_the_first_paragraph_is_no_lead() => RuleTest.For(Rule, Header + """
        [Tove Lund]{@lund} said [nothing is decided]{claim by=@lund}.

        [[Nine branches will close]{claim by=@teller}]{heading}
        """);

    [Test]
    public void A_document_that_is_cited_is_enough() => RuleTest.For(Rule, Header + """
        [Nine branches will close]{claim by=@teller cite="Network plan"}, [a teller]{@teller} said.
        """);

    [TestCase("[Nine branches will close]{claim #close by=@teller}. X.\n\n[Tove Lund]{@lund} said [nine would]{claim by=@lund repeats=#close}.",
        TestName = "Below")]
    [TestCase("[Nine branches will close]{claim repeats=#close by=@teller}. X.\n\n[Tove Lund]{@lund} said [nine would]{claim #close by=@lund}.",
        TestName = "Above")]
    public void A_claim_that_is_said_again_on_the_record_is_well(string body) => RuleTest.For(Rule, Header + body);

    [Test]
    public void A_claim_that_somebody_confirms_further_down_is_well() => RuleTest.For(Rule, Header + """
        [Nine branches will close]{claim #close by=@teller}, [a teller]{@teller} said.

        [Tove Lund]{@lund} confirmed [that]{claim by=@lund confirms=#close}.
        """);
}
