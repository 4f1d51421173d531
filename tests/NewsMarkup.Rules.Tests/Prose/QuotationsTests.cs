using NewsMarkup.Text;

namespace NewsMarkup.Rules.Tests;

internal sealed class QuotationsTests
{
    [TestCase("“It leaks,” she said.", "“It leaks,”", TestName = "Curly_marks")]
    [TestCase("\"It leaks,\" she said, \"badly.\"", "\"It leaks,\" | \"badly.\"", TestName = "Straight_marks")]
    [TestCase("„Es leckt“, sagte sie. „Sehr.“", "„Es leckt“ | „Sehr.“", TestName = "German_marks")]
    [TestCase("„Cieknie” – powiedziała.", "„Cieknie”", TestName = "Polish_marks")]
    [TestCase("”Den läcker”, sa hon. ”Mycket.”", "”Den läcker” | ”Mycket.”", TestName = "Swedish_marks")]
    [TestCase("«\u00A0Ça fuit\u00A0», dit-elle. «\u00A0Oui.\u00A0»", "«\u00A0Ça fuit\u00A0» | «\u00A0Oui.\u00A0»", TestName = "French_marks_with_blanks")]
    [TestCase("»Es leckt«, sagte sie.", "»Es leckt«", TestName = "Guillemets_that_point_inwards")]
    [TestCase("»Se vuotaa», hän sanoi. »Niin.»", "»Se vuotaa» | »Niin.»", TestName = "Guillemets_that_point_one_way")]
    [TestCase("他說:「它漏水」,然後離開。", "「它漏水」", TestName = "Corner_marks")]
    [TestCase("他说:“它漏水。”然后说“再见”就走了", "“它漏水。” | “再见”", TestName = "Curly_marks_between_letters")]
    [TestCase("他说\"它漏水\"然后说\"再见\"就走了", "\"它漏水\" | \"再见\"", TestName = "Straight_marks_between_letters")]
    [TestCase("قال المتحدث: «لن نتردد» في BBC", "«لن نتردد»", TestName = "Arabic")]
    [TestCase("“It leaks“, she said. ”No.”", "“It leaks“ | ”No.”", TestName = "A_mark_turned_the_wrong_way")]
    [TestCase("“It leaks\", she said.", "“It leaks\"", TestName = "Curly_and_straight_marks_mixed")]
    [TestCase("She called it “leaky”—and “old”.", "“leaky” | “old”", TestName = "A_dash_after_a_mark")]
    [TestCase("A “quoted ” word and a \"spaced \" one.", "“quoted ” | \"spaced \"", TestName = "A_blank_before_a_closing_mark")]
    [TestCase("It said \"...and then\" and \"$5m\" and \".NET\".", "\"...and then\" | \"$5m\" | \".NET\"", TestName = "Signs_after_an_opening_mark")]
    [TestCase("She said\"no\"twice.", "\"no\"", TestName = "Blanks_left_out")]
    [TestCase("“[W]e had [sic] no choice,” she said, “and [the board] knew […].”", "“[W]e had [sic] no choice,” | “and [the board] knew […].”",
        TestName = "Brackets_in_quotations")]
    [TestCase("👩🏽‍⚕️ said “🇺🇦 will win 💪🏽” – Škvorecký", "“🇺🇦 will win 💪🏽”", TestName = "Emoji")]
    [TestCase("‏\"לא נהסס\"‏ אמר", "\"לא נהסס\"", TestName = "Direction_marks_are_not_seen")]
    [TestCase("“One\u2028two,” he said.", "“One\u2028two,”", TestName = "A_line_separator")]
    [TestCase("“” and \"\"", "“” | \"\"", TestName = "Empty_quotations")]
    [TestCase("She said,\" It leaks\". He left.", "\" It leaks\"", TestName = "An_opening_mark_on_the_wrong_side_of_its_blank")]
    [TestCase("No marks at all.", "", TestName = "No_marks")]
    public void Quotations_are_found(string text, string expected) => Assert.That(Outer(text), Is.EqualTo(expected));

    [TestCase("‘It leaks,’ she said.", "‘It leaks,’", TestName = "Single_marks")]
    [TestCase("Minister 'was warned', inspectors say", "'was warned'", TestName = "Single_straight_marks")]
    [TestCase("‘It’s the workers’ dam,’ she said.", "‘It’s the workers’ dam,’", TestName = "A_plural_with_an_apostrophe_in_single_marks")]
    [TestCase("The ‘boss’ of the workers’ club", "‘boss’", TestName = "A_word_that_ends_in_s_in_single_marks")]
    [TestCase("the ‘workers’ and the ‘bosses’ met", "‘workers’ | ‘bosses’", TestName = "Two_such_words")]
    [TestCase("‘He told me, “You’re fired,”’ she said.", "‘He told me, “You’re fired,”’", TestName = "Double_marks_in_single_ones")]
    [TestCase("Ms O'Neill, the US' claim, the '90s, '68, 'tis, James’ dam", "", TestName = "Apostrophes")]
    [TestCase("the ’90s, ‘em, ‘90s", "", TestName = "Apostrophes_turned_the_wrong_way")]
    [TestCase("rock 'n' roll and rock ‘n’ roll", "", TestName = "A_word_with_two_apostrophes")]
    [TestCase("It is 6' 2\" tall, 5'11\" wide, 6’2” long, a 15\" pipe and 12\"x8\" tiles", "", TestName = "Feet_and_inches")]
    [TestCase("“He is 6' 2\" tall,” she said.", "“He is 6' 2\" tall,”", TestName = "Feet_and_inches_in_a_quotation")]
    [TestCase("\"He is 6' 2\" tall,\" she said.", "\"He is 6' 2\" tall,\"", TestName = "Feet_and_inches_in_straight_marks")]
    [TestCase("\"A 15\" pipe,\" she said.", "\"A 15\" pipe,\"", TestName = "Inches_in_straight_marks")]
    [TestCase("\"Since 1987\" and \"until 1990\".", "\"Since 1987\" | \"until 1990\"", TestName = "A_year_before_a_closing_mark")]
    public void Apostrophes_and_measures_are_told_from_marks(string text, string expected) => Assert.That(Outer(text), Is.EqualTo(expected));

    [TestCase("דובר צה\"ל אמר: \"לא נהסס\"", "\"לא נהסס\"", TestName = "A_mark_in_a_Hebrew_abbreviation_pairs_with_nothing")]
    [TestCase("\"דובר צה\"ל\" אמר", "\"דובר צה\"ל\"", TestName = "A_Hebrew_abbreviation_in_a_quotation")]
    [TestCase("כתב ב\"הארץ\" אמר", "\"הארץ\"", TestName = "A_Hebrew_prefix_before_a_quotation")]
    public void Hebrew(string text, string expected) => Assert.That(Outer(text), Is.EqualTo(expected));

    [TestCase("“He told me, ‘You’re fired,’” Ms O'Neill said; \"rock 'n' roll\", the US' claim, the '90s, 6' 2\"",
        "“He told me, ‘You’re fired,’” > ‘You’re fired,’ | \"rock 'n' roll\"", TestName = "Single_in_double")]
    [TestCase("\"She said 'no' twice,\" he said.", "\"She said 'no' twice,\" > 'no'", TestName = "Straight_in_straight")]
    [TestCase("\"The \"super\" dam,\" he said.", "\"The \"super\" dam,\" > \"super\"", TestName = "Double_in_double")]
    [TestCase("„Einer rief: ‚Hilfe!‘“, sagte sie.", "„Einer rief: ‚Hilfe!‘“ > ‚Hilfe!‘", TestName = "German_single_in_double")]
    [TestCase("«Il a dit “non” deux fois»", "«Il a dit “non” deux fois» > “non”", TestName = "Double_in_guillemets")]
    [TestCase("金正恩對普京說:「俄羅斯已奮起【原文】……」,『塔斯社』報道。「他說『不』」", "「俄羅斯已奮起【原文】……」 | 『塔斯社』 | 「他說『不』」 > 『不』",
        TestName = "White_corners_in_corners")]
    public void Nested_quotations_follow_the_one_around_them(string text, string expected) => Assert.That(Nested(text), Is.EqualTo(expected));

    [TestCase("“It leaks, she said.", "“It leaks, she said.", TestName = "One_mark")]
    [TestCase("\"It leaks, he said. \"No,\" she said.", "\"It leaks, he said. \"No,\" she said.", TestName = "The_first_of_three_marks")]
    [TestCase("“The «dam” leaks.", "«dam", TestName = "A_mark_inside_a_quotation")]
    [TestCase("‘It leaks, she said.", "", TestName = "A_single_mark_may_be_an_apostrophe")]
    public void A_quotation_that_is_never_closed_is_told(string text, string expected) => Assert.That(
        string.Join(" | ", In(text).All.Where(quotation => !quotation.IsClosed).Select(quotation => Words(text, quotation.Span))), Is.EqualTo(expected));

    [TestCase("It leaks,” she said.", "9", TestName = "A_curly_mark")]
    [TestCase("It leaks,\" she said. \"No,\" he said.", "9", TestName = "A_straight_mark_before_a_quotation")]
    [TestCase("Ça fuit », dit-elle.", "8", TestName = "A_guillemet")]
    [TestCase("它漏水」。", "3", TestName = "A_corner_mark")]
    [TestCase("a 15” pipe, the workers’ dam,’", "", TestName = "A_measure_or_an_apostrophe_is_no_stray")]
    public void A_mark_that_closes_nothing_is_told(string text, string expected) => Assert.That(
        string.Join(' ', In(text).Strays.Select(stray => stray.Start)), Is.EqualTo(expected));

    [Test]
    public void The_words_of_a_quotation_have_no_blanks_at_their_ends()
    {
        const string text = "  «\u00A0Ça fuit\u00A0»  ";

        Assert.That(In(text).All, Is.EqualTo([new Quotation(new TextSpan(2, 11), new TextSpan(4, 7), IsClosed: true, IsNested: false)]));
    }

    [Test]
    public void An_open_quotation_ends_before_the_blanks_at_the_end() => Assert.That(
        In("“It leaks. \n").All, Is.EqualTo([new Quotation(new TextSpan(0, 10), new TextSpan(1, 9), IsClosed: false, IsNested: false)]));

    [Test]
    public void Only_the_range_is_looked_at() => Assert.That(
        Quotations.In("“a “b” c”", new TextSpan(3, 3), "en").All.Select(quotation => quotation.Span), Is.EqualTo([new TextSpan(3, 3)]));

    [TestCase("“")]
    [TestCase("\"")]
    [TestCase("‘ ")]
    [TestCase("’ ")]
    [TestCase("«“‘")]
    [TestCase("»")]
    [TestCase("\u200F\"")]
    [TestCase("a\" ")]
    [TestCase("1\" ")]
    [TestCase(" » « ")]
    public void Marks_in_great_number_are_read(string marks)
    {
        var text = string.Concat(Enumerable.Repeat(marks, 200_000 / marks.Length));

        Assert.That(In(text).All.All(quotation => text.Length >= quotation.Span.End), Is.True);
    }

    private static Quotations In(string text) => Quotations.In(text, new TextSpan(0, text.Length), "en");

    private static string Outer(string text) => string.Join(" | ", In(text).Outer.Select(quotation => Words(text, quotation.Span)));

    private static string Nested(string text) => string.Concat(In(text).All.Select((quotation, index) =>
        (quotation.IsNested ? " > " : index == 0 ? "" : " | ") + Words(text, quotation.Span)));

    private static string Words(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
