using System.Globalization;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Tests;

internal sealed class NumeralsTests
{
    [TestCase("12 and twelve", "12|12", TestName = "Digits_and_words")]
    [TestCase("1,200 or 1 200 or 4.5", "1200|1|200|4.5", TestName = "Thousands_and_parts_of_one")]
    [TestCase("£5m, $1.5bn, 3k and 2 million", "5000000|1500000000|3000|2000000", TestName = "Millions")]
    [TestCase("two hundred and twelve thousand", "212000", TestName = "A_long_number_in_words")]
    [TestCase("twenty-one, twenty and one", "21|21", TestName = "Tens_and_ones")]
    [TestCase("two, three and four", "2|3|4", TestName = "A_list")]
    [TestCase("two dozen, a hundred", "24|100", TestName = "A_dozen_and_a_hundred")]
    [TestCase("19-year-old, 3–1", "19|3|1", TestName = "Numbers_with_a_hyphen_after_them")]
    [TestCase("KN-25, A4, the 9th, COVID-19", "", TestName = "Names_and_ordinals")]
    [TestCase("from 2004. And then 5", "2004|5", TestName = "A_full_stop")]
    [TestCase("someone, often, tents", "", TestName = "Letters_in_other_words")]
    public void Numbers_have_their_value(string text, string values) => Assert.That(Values(text, "en"), Is.EqualTo(values));

    [TestCase("de", "1.200, 4,5, einundzwanzig, zweihundert", "1200|4.5|21|200", TestName = "In_German")]
    [TestCase("fr", "vingt et un, quatre-vingt-dix-neuf, deux cents, mille", "21|99|200|1000", TestName = "In_French")]
    [TestCase("es", "treinta y dos, dos mil, doscientos doce", "32|2000|212", TestName = "In_Spanish")]
    [TestCase("nl", "12 en twaalf", "12", TestName = "A_language_without_words_has_digits")]
    public void Languages_have_their_own(string language, string text, string values) => Assert.That(Values(text, language), Is.EqualTo(values));

    [Test]
    public void A_number_too_long_to_be_one_is_none() => Assert.That(Values(new string('9', 100), "en"), Is.Empty);

    private static string Values(string text, string language) => string.Join(
        '|', Numerals.In(text, new TextSpan(0, text.Length), language).Select(numeral => numeral.Value.ToString("0.##", CultureInfo.InvariantCulture)));
}
