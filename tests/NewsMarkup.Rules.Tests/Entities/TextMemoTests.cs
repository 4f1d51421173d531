using System.Globalization;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

/// <summary>What is made of a text is made once, and not held for ever.</summary>
internal sealed class TextMemoTests
{
    private int _made;

    [SetUp]
    public void BeginAnew() => _made = 0;

    [Test]
    public void A_text_that_comes_again_is_made_once()
    {
        var memo = new TextMemo<string>(Make);

        Assert.That((memo.Of("Reyes"), memo.Of("Reyes"), _made), Is.EqualTo(("REYES", "REYES", 1)));
    }

    [Test]
    public void Texts_are_forgotten_where_too_many_come()
    {
        var memo = new TextMemo<string>(Make);
        memo.Of("Reyes");
        for (var number = 0; number < 10_000; number++)
            memo.Of(number.ToString(CultureInfo.InvariantCulture));
        _made = 0;

        Assert.That((memo.Of("Reyes"), _made), Is.EqualTo(("REYES", 1)));
    }

    [Test]
    public void A_long_text_is_not_held()
    {
        var memo = new TextMemo<string>(Make);
        var text = new string('a', 1_000);
        memo.Of(text);
        memo.Of(text);

        Assert.That(_made, Is.EqualTo(2));
    }

    private string Make(string text)
    {
        _made++;
        return text.ToUpperInvariant();
    }
}
