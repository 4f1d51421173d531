using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features;

public sealed class FileRenameTests
{
    private static string Article(string path) => $"---\n@use \"{path}\"\n---\n";

    private static string After(Editor editor, string from, string to, string path = Editor.Path) =>
        Places.After(editor, FileRenames.Edits(editor.Workspace, [new FileRename(from, to)]), path);

    [TestCase("/desk/registers/mayors.news", "registers/mayors.news")]
    [TestCase("/desk/people.news", "people.news")]
    [TestCase("/archive/people.news", "../archive/people.news")]
    [TestCase("/desk/a \"b\".news", "a \\\"b\\\".news")]
    public void A_register_that_moves_is_followed(string to, string written) => Assert.That(
        After(Editor.Open(Article("registers/people.news"), Desk.PeopleFile), Desk.People, to), Is.EqualTo(Article(written)));

    [Test]
    public void So_is_a_folder_of_registers() => Assert.That(
        After(Editor.Open(Article("registers/people.news"), Desk.PeopleFile), "/desk/registers", "/desk/lists"), Is.EqualTo(Article("lists/people.news")));

    [Test]
    public void A_path_from_the_root_stays_one() => Assert.That(
        After(Editor.Open(Article(Desk.People), Desk.PeopleFile), Desk.People, "/lists/people.news"), Is.EqualTo(Article("/lists/people.news")));

    [Test]
    public void A_file_that_moves_keeps_its_registers() => Assert.That(
        After(Editor.Open(Article("registers/people.news"), Desk.PeopleFile), Editor.Path, "/desk/march/story.news"),
        Is.EqualTo(Article("../registers/people.news")));

    [Test]
    public void A_register_of_a_register_is_followed()
    {
        var editor = Editor.Open("", ("/desk/a/city.news", Article("people.news")), ("/desk/a/people.news", ""));

        Assert.That(After(editor, "/desk/a/people.news", "/desk/b/people.news", "/desk/a/city.news"), Is.EqualTo(Article("../b/people.news")));
    }

    [Test]
    public void Files_that_move_together_need_no_edit()
    {
        var editor = Editor.Open("", ("/desk/a/city.news", Article("people.news")), ("/desk/a/people.news", ""));

        Assert.That(FileRenames.Edits(editor.Workspace, [new FileRename("/desk/a", "/desk/b")]), Is.Empty);
    }

    [Test]
    public void Other_files_stay_as_they_are()
    {
        var editor = Editor.Open(Article("registers/people.news"), Desk.PeopleFile);

        Assert.That(FileRenames.Edits(editor.Workspace, [new FileRename("/desk/registers/people", "/desk/x")]), Is.Empty);
    }
}
