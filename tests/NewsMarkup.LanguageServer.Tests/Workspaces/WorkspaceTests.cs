using NewsMarkup.LanguageServer.Tests.Editing;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Workspaces;

public sealed class WorkspaceTests
{
    private static Editor WithRegisters() => Editor.Open(
        """
        ---
        @use "registers/city.news"
        ---
        [Ada Moor]{@moor} spoke.|
        """,
        ("/desk/registers/city.news", "---\n@use \"people.news\"\n---\n"),
        ("/desk/registers/people.news", "---\n@person moor \"Ada Moor\" {role=\"mayor\"}\n---\n"),
        ("/desk/other.news", "Nothing.\n"));

    [Test]
    public void A_register_is_used_through_other_registers_too() => Assert.That(
        WithRegisters().Workspace.UsersOf("/desk/registers/people.news").Select(user => user.Path),
        Is.EqualTo(new[] { "/desk/registers/city.news", Editor.Path }));

    [Test]
    public void An_article_knows_what_its_registers_declare() => Assert.That(
        WithRegisters().Document.Article.Entities.Single().Declaration.Name, Is.EqualTo("Ada Moor"));

    [Test]
    public void An_edit_is_checked_like_the_text_it_leads_to()
    {
        var editor = WithRegisters();
        editor.Document.Check();

        var edited = editor.Document.With(new TextChange(new TextSpan(editor.Cursor, 0), " [It rained]{claim}."));

        Assert.That(edited.Check().Findings.Select(finding => finding.Rule.Id), Does.Contain("NM2001"));
    }

    [TestCase("---\n@person moor \"Ada Moor\"\n---\n\n%% only a comment\n", true)]
    [TestCase("---\n@person moor \"Ada Moor\"\n---\n[Ada Moor]{@moor} spoke.\n", false)]
    [TestCase("---\nheadline: Nothing yet\n---\n", false)]
    [TestCase("", false)]
    public void A_file_of_declarations_is_remembered_as_a_register(string text, bool isRegister) =>
        Assert.That(IndexedFile.Of(SyntaxTree.Parse(text)).IsRegister, Is.EqualTo(isRegister));
}
