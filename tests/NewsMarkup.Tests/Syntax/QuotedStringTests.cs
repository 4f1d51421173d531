using CsCheck;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

internal sealed class QuotedStringTests
{
    [TestCase("", "\"\"")]
    [TestCase("a clerk", "\"a clerk\"")]
    [TestCase("a \"clerk\"", "\"a \\\"clerk\\\"\"")]
    [TestCase(@"C:\news", @"""C:\\news""")]
    public void Marks_and_backslashes_are_escaped(string value, string quoted) => Assert.That(QuotedString.Quote(value), Is.EqualTo(quoted));

    [Test]
    public void A_backslash_before_anything_else_is_a_backslash() => Assert.That(QuotedString.Unquote(@"""\n\t\""\\"""), Is.EqualTo(@"\n\t""\"));

    [Test]
    public void Whatever_is_quoted_is_one_string_and_comes_back() =>
        Gen.OneOf('a', '"', '\\', ' ', '}', '{', '\uD83D').Array[0, 12].Select(chars => new string(chars)).Sample(
            value =>
            {
                var quoted = QuotedString.Quote(value);
                Assert.That((Lexis.StringLength($"{quoted}\" "), QuotedString.Unquote(quoted)), Is.EqualTo((quoted.Length, value)));
            },
            iter: 5_000,
            print: MarkupGen.Printed);
}
