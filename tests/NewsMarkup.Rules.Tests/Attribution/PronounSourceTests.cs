using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class PronounSourceTests
{
    private const string Header = "---\nheadline: Dam\n@person reyes \"Elena Reyes\"\n@person stern \"Ada Stern\"\n@org board \"the board\"\n---\n";
    private static readonly PronounSource Rule = new();

    [Test]
    public void A_pronoun_with_another_person_nearer_is_found() => RuleTest.For(Rule, Header + """
        [Elena Reyes]{@reyes} met [Ada Stern]{@stern}. [She]{@reyes} said [it was safe]{claim by=@reyes}.
                                                        ^^^ NM2006: «She» stands for `@reyes`, and `@stern` is named nearer.
        """);

    [Test]
    public void A_pronoun_whose_noun_is_in_another_paragraph_is_found() => RuleTest.For(Rule, Header + """
        [Elena Reyes]{@reyes} met [Ada Stern]{@stern}.

        [She]{@reyes} said [it was safe]{claim by=@reyes}.
         ^^^ NM2006: «She» stands for `@reyes`, who is not named in this paragraph.
        """);

    [TestCase("[Elena Reyes]{@reyes} came. [She]{@reyes} said [it was safe]{claim by=@reyes}.", TestName = "The_nearest_name_is_hers")]
    [TestCase("[Elena Reyes]{@reyes} met [the board]{@board}. [She]{@reyes} said [it was safe]{claim by=@reyes}.", TestName = "A_board_is_no_she")]
    [TestCase("[Ada Stern]{@stern} came. [Elena Reyes]{@reyes} said [it was safe]{claim by=@reyes}.", TestName = "A_name_is_no_pronoun")]
    [TestCase("[Ada Stern]{@stern} came. [I]{@reyes} said [it was safe]{claim by=@reyes}.", TestName = "A_speaker_who_says_I_is_known")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, Header + body);

    [Test]
    public void Where_only_one_person_is_in_the_story_there_is_no_doubt() =>
        RuleTest.For(Rule, "---\nheadline: Dam\n@person reyes \"Elena Reyes\"\n---\n[Elena Reyes]{@reyes} came.\n\n[She]{@reyes} said [it was safe]{claim by=@reyes}.");
}
