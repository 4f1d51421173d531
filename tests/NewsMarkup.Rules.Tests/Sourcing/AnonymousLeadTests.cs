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
    public void A_claim_that_somebody_confirms_further_down_is_well() => RuleTest.For(Rule, Header + """
        [Nine branches will close]{claim #close by=@teller}, [a teller]{@teller} said.

        [Tove Lund]{@lund} confirmed [that]{claim by=@lund confirms=#close}.
        """);
}
