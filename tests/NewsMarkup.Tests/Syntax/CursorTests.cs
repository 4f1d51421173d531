using NewsMarkup.Syntax.Grammar;
using NewsMarkup.Text;
using Sprache;

namespace NewsMarkup.Tests.Syntax;

/// <summary>Sprache's own combinators run over our input as over theirs.</summary>
internal sealed class CursorTests
{
    private const string Text = "one\ntwo, three";

    private static readonly Parser<string> Words =
        from words in Parse.Letter.AtLeastOnce().Text().DelimitedBy(Parse.WhiteSpace.Or(Parse.Char(',')).AtLeastOnce())
        from end in Parse.Return(0).End()
        select string.Join('|', words);

    [Test]
    public void They_read_the_same() => Assert.That(Words(Begin()).Value, Is.EqualTo(Words(new Input(Text)).Value));

    [Test]
    public void They_stop_where_the_limit_is()
    {
        var begin = Begin();
        begin.Tape.Limit("one\ntw".Length);

        Assert.That(Words(begin).Value, Is.EqualTo("one|tw"));
    }

    [Test]
    public void They_fail_with_the_same_message_at_the_same_place()
    {
        var parser = Parse.AnyChar.Repeat(5).Then(_ => Parse.Digit);

        Assert.That(Failure(parser(Begin())), Is.EqualTo(Failure(parser(new Input(Text)))));
    }

    [Test]
    public void They_may_refer_to_each_other()
    {
        Parser<int>? depth = null;
        depth = (from sign in Parse.AnyChar from rest in Parse.Ref(() => depth!) select rest + 1).Or(Parse.Return(0));

        Assert.That(depth(Begin()).Value, Is.EqualTo(Text.Length));
    }

    private static (string, int, int) Failure(IResult<char> result) => (result.Message, result.Remainder.Line, result.Remainder.Column);

    private static Cursor Begin() => new Tape().Begin(Text, new TextSpan(0, Text.Length));
}
