using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Actions;

public sealed class MoveToRegisterTests
{
    private const string City = "/desk/registers/city.news";
    private const string Title = "Move Elena Reyes to registers/city.news";

    private static readonly (string, string) User = ("/desk/other.news", "---\n@use \"registers/city.news\"\n---\nText.");

    [Test]
    public void A_declaration_moves_with_its_attributes_to_a_register_that_the_article_uses()
    {
        const string register = "---\n@person obi \"Ada Obi\"\n@place averil \"Averil\"\n---\n";
        const string declaration = "@person reyes \"Elena Reyes\" {\n  role=minister\n}\n";
        var editor = Editor.Open(
            $"---\n@use \"registers/city.news\"\n|{declaration}status: draft\n---\n[Reyes]{{@reyes}} left.", (City, register));
        var plan = editor.Plan(Title);

        Assert.Multiple(() =>
        {
            Assert.That(editor.After(Title), Is.EqualTo("---\n@use \"registers/city.news\"\nstatus: draft\n---\n[Reyes]{@reyes} left."));
            Assert.That(register.With(plan, City), Is.EqualTo($"---\n@person obi \"Ada Obi\"\n{declaration}@place averil \"Averil\"\n---\n"));
        });
    }

    [Test]
    public void A_register_that_the_article_does_not_use_yet_is_used_from_then_on() => Assert.That(
        Editor.Open("---\nheadline: Dam\n@person re|yes \"Elena Reyes\"\n---\n[Reyes]{@reyes} left.", (City, "---\n---\n"), User).After(Title),
        Is.EqualTo("---\nheadline: Dam\n@use \"registers/city.news\"\n---\n[Reyes]{@reyes} left."));

    [TestCase("---\n@person reyes \"Jon Reyes\"\n---\n", "registers/city.news declares `reyes` already.")]
    [TestCase("---\n@person obi \"Ada Obi\"\n", "The header of registers/city.news is not closed.")]
    [TestCase("---\n@person obi \"Ada Obi\"\n---\n", "It refers to `@ministry`, which registers/city.news does not declare: move that first.")]
    [TestCase("---\n@use \"../story.news\"\n@org ministry \"M\"\n---\n", "registers/city.news uses this file.")]
    public void A_declaration_that_cannot_move_says_why(string register, string reason) => Assert.That(
        Editor.Open("---\n@org water \"W\"\n@person re|yes \"Elena Reyes\" {affiliation=@ministry}\n---\n[Reyes]{@reyes} left.", (City, register), User)
            .Reasons("refactor.move"),
        Is.EqualTo(new[] { reason }));

    [Test]
    public void A_register_that_uses_the_article_through_another_one_cannot_take_what_it_declares() => Assert.That(
        Editor.Open(
            "---\n@person re|yes \"Elena Reyes\"\n---\n[Reyes]{@reyes} left.",
            (City, "---\n@use \"people.news\"\n---\n"),
            ("/desk/registers/people.news", "---\n@use \"../story.news\"\n---\n"),
            User).Reasons("refactor.move"),
        Does.Contain("registers/city.news uses this file."));

    [Test]
    public void Out_of_a_header_that_is_not_closed_nothing_moves() => Assert.That(
        Editor.Open("---\n@person re|yes \"Elena Reyes\"\n[Reyes]{@reyes} left.", (City, "---\n---\n"), User).Reasons("refactor.move"),
        Is.EqualTo(new[] { "The header is not closed: write `---` on a line of its own after it." }));

    [Test]
    public void Where_no_register_is_nothing_moves() => Assert.That(
        Editor.Open("---\n@person re|yes \"Elena Reyes\"\n---\n[Reyes]{@reyes} left.").Actions("refactor.move"), Is.Empty);

    [Test]
    public void A_register_that_is_not_there_is_not_offered() => Assert.That(
        Editor.Open("---\n@person re|yes \"Elena Reyes\"\n---\n[Reyes]{@reyes} left.", User).Actions("refactor.move"), Is.Empty);
}
