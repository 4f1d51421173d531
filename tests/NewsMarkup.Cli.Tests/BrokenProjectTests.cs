namespace NewsMarkup.Cli.Tests;

/// <summary>Whatever is broken in a project, all articles are checked, and each fault is reported at its own place.</summary>
internal sealed class BrokenProjectTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder()
    {
        _program = new ProgramRun();
        _program.Write("a.news", Head + "[It leaks]{claim}.\n");
        _program.WriteBytes("b.news", [0x93]);
        _program.Write("c.news", Head + "The dam holds.\n");
        _program.Write("newsmarkup.json", """{ "baseline": "known.json", "houseRules": ["desk.newsrules"], "presett": "house" }""");
        _program.Write("desk.newsrules", "rule\n");
        _program.Write("known.json", """{ "newsmarkup-baseline": 1, "files": { "c.news": { "x": "y" } } }""");
        _program.Write("cache/newsmarkup.cache", "broken");
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Everything_broken_at_once_is_said_once_each_and_the_articles_are_checked()
    {
        var (code, output, error) = _program.Run("check", "--cache-dir", "cache");

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(2));
            Assert.That(error, Is.EqualTo("newsmarkup: the cache `cache/newsmarkup.cache` is broken or of another version, and is made anew.\n"));
            Assert.That(Places(output), Is.EqualTo(new[]
            {
                "a.news:5:12 NM2001", "b.news:1:1 NM0001", "newsmarkup.json:1:63 NM0913", "desk.newsrules:1:1 NM0931", "known.json:1:52 NM0908",
            }));
            Assert.That(output, Does.EndWith(
                "\n2 errors in 2 of 3 articles. 1 error in the configuration. 1 error in the baseline. 1 error in the house rules.\n"));
        });
    }

    [Test]
    public void The_next_run_says_the_same_of_what_is_still_broken_without_checking_what_is_clean()
    {
        var first = _program.Run("check", "--cache-dir", "cache");
        var (code, output, error) = _program.Run("check", "--cache-dir", "cache", "--timings");

        Assert.Multiple(() =>
        {
            Assert.That((code, output), Is.EqualTo((first.ExitCode, first.Output)));
            Assert.That(error, Does.Contain("\n1 of 3 articles not checked again"));
        });
    }

    private static IEnumerable<string> Places(string output) => output.Split('\n')
        .Where(line => line.Contains(": error NM", StringComparison.Ordinal))
        .Select(line => line[..(line.IndexOf("NM", StringComparison.Ordinal) + 6)].Replace(": error", "", StringComparison.Ordinal));
}
