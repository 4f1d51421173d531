using NewsMarkup.Text;

namespace NewsMarkup.Tests.Text;

internal sealed class FilePathTests
{
    [TestCase("desk/a.json", "b.json", "desk/b.json")]
    [TestCase("desk/a.json", "../b.json", "b.json")]
    [TestCase("a.json", "..\\b.json", "../b.json")]
    [TestCase("C:\\news\\a.json", "..\\b.json", "C:/b.json")]
    [TestCase("desk/a.json", "/etc/b.json", "/etc/b.json")]
    [TestCase("desk/a.json", "D:\\b.json", "D:/b.json")]
    public void A_path_is_seen_from_the_folder_of_its_file(string file, string path, string expected) =>
        Assert.That(FilePath.Resolve(file, path), Is.EqualTo(expected));

    [TestCase("/news/newsmarkup.json", "/news/wire/a.news", "wire/a.news")]
    [TestCase("/news/desk/newsmarkup.json", "/news/wire/a.news", "../wire/a.news")]
    [TestCase("C:\\news\\newsmarkup.json", "C:\\news\\wire\\a.news", "wire/a.news")]
    [TestCase("newsmarkup.json", "wire/a.news", "wire/a.news")]
    [TestCase("/news/a/newsmarkup.json", "/news/a", "../a")]
    public void An_article_is_seen_from_the_folder_of_a_configuration(string configuration, string article, string expected) =>
        Assert.That(FilePath.SeenFrom(configuration, article), Is.EqualTo(expected));
}
