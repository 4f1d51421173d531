namespace NewsMarkup.Rules.Tests;

/// <summary>What is left of a tag when an item is taken out of it.</summary>
internal sealed class TagEditsTests
{
    [TestCase("[A crack]{caption credit=A alt=B}", "[A crack]{caption alt=B}", TestName = "An_item_goes_with_the_blank_before_it")]
    [TestCase("[A crack]{credit=A alt=B}", "[A crack]{alt=B}", TestName = "The_first_item_goes_with_the_blank_after_it")]
    [TestCase("[A crack]{caption\n  credit=A\n  alt=B\n}", "[A crack]{caption\n  alt=B\n}", TestName = "An_item_alone_on_its_line_goes_with_the_line")]
    [TestCase("[A crack]{caption\r\n  credit=A\r\n  alt=B\r\n}", "[A crack]{caption\r\n  alt=B\r\n}", TestName = "A_line_goes_with_its_whole_line_end")]
    [TestCase("[A crack]{caption\n  credit=A alt=B}", "[A crack]{caption\n alt=B}", TestName = "A_line_stays_that_holds_more")]
    public void An_item_is_taken_out(string text, string expected)
    {
        var tree = SyntaxTree.Parse(text);
        var credit = ArticleModel.Bind(tree).Spans.Single().Attribute("credit")!;
        var change = TagEdits.Remove(credit);

        Assert.That(tree.WithChange(change).ToString(), Is.EqualTo(expected));
    }
}
