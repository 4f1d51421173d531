using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class SecondHandQuoteTests
{
    private const string Header = "---\nheadline: Summit\n@org media \"Castrel media\" {type=media}\n@org courier \"Castrel Courier\" {type=media}\n@person dorn \"Ilo Dorn\"\n---\n";
    private static readonly SecondHandQuote Rule = new();

    [Test]
    public void An_outlet_without_a_name_is_found() => RuleTest.For(Rule, Header + """
        ["We will meet,"]{quote by=@dorn via=@media} [Ilo Dorn]{@dorn} told [Castrel media]{@media}.
                                             ^^^^^^ NM2009: This quote came through `@media`; which outlet is it?
        """);

    [Test]
    public void A_quote_inside_what_such_an_outlet_reports_is_found() => RuleTest.For(Rule, Header + """
        [Castrel media]{@media} say [that [Ilo Dorn]{@dorn} said ["we will meet"]{quote by=@dorn}]{claim by=@media}.
                                                                                  ^^^^^ NM2009: This quote came through `@media`; which outlet is it?
        """);

    [TestCase("[\"We will meet\"]{quote by=@dorn via=\"local newspapers\"}", ExpectedResult = 1, TestName = "A_description_names_no_outlet")]
    [TestCase("[\"We will meet\"]{quote by=@dorn via=@courier}", ExpectedResult = 0, TestName = "A_name_is_enough")]
    [TestCase("[\"We will meet\"]{quote by=@dorn via=\"the newspaper Averil Echo\"}", ExpectedResult = 0, TestName = "A_name_in_a_description_is_enough")]
    [TestCase("[They will meet]{claim by=@dorn via=@media}", ExpectedResult = 0, TestName = "Indirect_speech_is_no_quote")]
    public int Findings(string body) => RuleTest.Find(Rule, Header + body).Length;
}
