using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class SecondHandQuoteTests
{
    private const string Header = "---\nheadline: Summit\n@org media \"Castrel media\" {type=media}\n@org courier \"Castrel Courier\" {type=media aka=\"the paper\"}\n"
        + "@org press \"Associated Press\" {type=media}\n@org ministry \"the ministry\"\n@person dorn \"Ilo Dorn\"\n---\n";

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

    [Test]
    public void A_description_that_names_no_outlet_is_found() => RuleTest.For(Rule, Header + """
        ["We will meet,"]{quote by=@dorn via="local newspapers"} [Dorn]{@dorn} told local newspapers.
                                             ^^^^^^^^^^^^^^^^^^ NM2009: This quote came through «local newspapers»; which outlet is it?
        """);

    [Test]
    public void An_outlet_that_the_text_never_calls_by_its_name_is_found() => RuleTest.For(Rule, Header + """
        ["We will meet,"]{quote by=@dorn via=@courier} [Dorn]{@dorn} told [the paper]{@courier}.
                                             ^^^^^^^^ NM2009: This quote came through `@courier`; which outlet is it?
        """);

    [Test]
    public void Words_quoted_within_a_claim_count() => RuleTest.For(Rule, Header + """
        [Dorn]{@dorn} said [they would “meet”]{claim by=@dorn via=@media}, [Castrel media]{@media} wrote.
                                                                  ^^^^^^ NM2009: This quote came through `@media`; which outlet is it?
        """);

    [Test]
    public void The_capital_of_a_sentence_makes_no_name() => RuleTest.For(Rule, Header.Replace("Castrel media", "state TV", StringComparison.Ordinal) + """
        [State TV]{@media} showed [Ilo Dorn]{@dorn} saying ["so be it"]{quote by=@dorn via=@media}.
                                                                                           ^^^^^^ NM2009: This quote came through `@media`; which outlet is it?
        """);

    [TestCase("[\"We will meet\"]{quote by=@dorn via=\"an agency\"}, [Dorn]{@dorn} told an agency.", TestName = "An_agency_of_any_kind")]
    [TestCase("[\"We will meet\"]{quote by=@dorn via=\"a letter to the press\"}, [Dorn]{@dorn} wrote.", TestName = "A_letter_to_outlets")]
    [TestCase("[\"So be it\"]{quote by=@dorn via=\"social media\"}, [Dorn]{@dorn} wrote on social media.", TestName = "What_people_publish_themselves")]
    [TestCase("[\"So be it\"]{quote by=@dorn via=\"the Averil Echo\"}, he told an Averil Echo reporter.", TestName = "A_name_without_its_article")]
    [TestCase("[\"We will meet\"]{quote by=@dorn via=@courier}, [Dorn]{@dorn} told the Castrel Courier.", TestName = "A_name_in_plain_words")]
    [TestCase("[\"We will meet\"]{quote by=@dorn via=@courier}, [Dorn]{@dorn} told [the Courier]{@courier}.", TestName = "A_short_name")]
    [TestCase("[\"We will meet\"]{quote by=@dorn via=@press}, [Dorn]{@dorn} told [the Associated Press]{@press}.", TestName = "A_name_that_ends_like_any_outlet")]
    [TestCase("[\"We will meet\"]{quote by=@dorn via=\"the newspaper Averil Echo\"}, he told the newspaper Averil Echo.", TestName = "A_name_in_a_description")]
    [TestCase("[\"We will meet\"]{quote by=@dorn via=@ministry}, [Dorn]{@dorn} said through [the ministry]{@ministry}.", TestName = "No_outlet")]
    [TestCase("[\"We will meet\"]{quote by=@dorn via=\"a lawyer\"}, [Dorn]{@dorn} said.", TestName = "A_lawyer_is_no_outlet")]
    [TestCase("[They will meet]{claim by=@dorn via=@media}", TestName = "Indirect_speech_is_no_quote")]
    [TestCase("[\"They will meet,\"]{quote by=@media} [Castrel media]{@media} wrote.", TestName = "The_outlets_own_words")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, Header + body);

    [TestCase("en", "a news agency", ExpectedResult = 1, TestName = "A_news_agency")]
    [TestCase("fr", "une agence de presse", ExpectedResult = 1, TestName = "A_French_news_agency")]
    [TestCase("de", "russische Medien", ExpectedResult = 1, TestName = "German_outlets")]
    [TestCase("fr", "la presse locale", ExpectedResult = 1, TestName = "French_outlets")]
    [TestCase("es", "medios locales", ExpectedResult = 1, TestName = "Spanish_outlets")]
    [TestCase("de", "Süddeutsche Zeitung", ExpectedResult = 0, TestName = "A_German_paper")]
    [TestCase("fr", "Le Monde", ExpectedResult = 0, TestName = "A_French_paper")]
    [TestCase("es", "El País", ExpectedResult = 0, TestName = "A_Spanish_paper")]
    [TestCase("fi", "paikalliset lehdet", ExpectedResult = 0, TestName = "A_language_without_words")]
    public int Findings(string language, string outlet) =>
        RuleTest.Find(Rule, $"---\nheadline: T\nlanguage: {language}\n---\n[«X»]{{quote by=A via=\"{outlet}\"}}, A ({outlet}).").Length;
}
