using NewsMarkup.Format;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Format;

internal sealed class FormatChangesTests
{
    [Test]
    public void A_file_in_canonical_form_needs_no_edit() =>
        Assert.That(ArticleFormatter.Changes(SyntaxTree.Parse("---\nheadline: A\n---\n[b]{claim by=@c}")), Is.Empty);

    [Test]
    public void An_edit_covers_what_changes_and_no_more() =>
        Assert.That(
            ArticleFormatter.Changes(SyntaxTree.Parse("---\nheadline:A \n---\n[b]{claim  by=@c}")),
            Is.EqualTo(new[]
            {
                new TextChange(new TextSpan(13, 0), " "),
                new TextChange(new TextSpan(14, 1), ""),
                new TextChange(new TextSpan(30, 1), ""),
            }));

    [Test]
    public void An_edit_cuts_no_surrogate_pair() =>
        Assert.That(
            ArticleFormatter.Changes(SyntaxTree.Parse("[b]{@c x-n=\U00010400 @\U00010401}")).Select(change => change.NewText),
            Is.EqualTo(new[] { "@\U00010401 x-n=\U00010400" }));

    [Test]
    public void The_edits_made_last_to_first_give_the_formatted_text()
    {
        var tree = SyntaxTree.Parse("---  \n@org  a\t\"A\"{ aka=\"B\" }\n---\n[a]{ @a } and [b]{\n@a\n}");
        var edited = ArticleFormatter.Changes(tree).Reverse().Aggregate(tree, (edited, change) => edited.WithChange(change));

        Assert.That(edited.ToString(), Is.EqualTo(ArticleFormatter.Format(tree)));
    }
}
