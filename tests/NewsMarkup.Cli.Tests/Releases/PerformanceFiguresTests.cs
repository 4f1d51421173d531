using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Releases;

/// <summary>The README shows the figures of docs/performance.md, which the benchmarks write together.</summary>
internal sealed class PerformanceFiguresTests
{
    [Test]
    public void The_README_shows_what_the_page_about_performance_says_in_short() =>
        Assert.That(Between("README.md", "<!-- figures -->", "<!-- end -->"), Is.Not.Empty.And.EqualTo(Between("docs/performance.md", "## In short", "\n## ")));

    private static string Between(string file, string begin, string end) =>
        File.ReadAllText(Repository.PathOf(file)).Split(begin)[1].Split(end)[0].Trim();
}
