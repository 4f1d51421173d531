using System.Text;
using System.Text.RegularExpressions;
using NewsMarkup.Cli.Reports;

namespace NewsMarkup.Cli.Tests;

/// <summary>The line on standard error that says how far a long run is.</summary>
internal sealed class ProgressTests
{
    private const string Clean = "---\nheadline: Dam\ndate: 2026-03-14\n---\nThe dam holds.\n";
    private const string ClearLine = "\r\e[K";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder()
    {
        _program = new ProgramRun();
        _program.Write("a.news", Clean);
        Fifo.Make(_program.PathOf("slow.news"));
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    [CancelAfter(60_000)]
    public void It_shows_on_a_terminal_and_is_taken_back(CancellationToken cancellation)
    {
        var process = _program.StartInTerminal("newsmarkup check --color never");
        var screen = new StringBuilder();
        using (var slow = Fifo.OpenWhenRead(_program.PathOf("slow.news")))
        {
            ReadUntil("1 of 2 articles, ", process.StandardOutput, screen, cancellation);
            slow.Write(Encoding.UTF8.GetBytes(Clean));
        }

        screen.Append(ProgramRun.End(process, input: "").Output);
        Assert.That(screen.ToString(), Does.Match($" a second, \\d+ s left{Regex.Escape(ClearLine)}2 articles checked, nothing found.\r\n$"));
    }

    [Test]
    public void It_does_not_show_on_a_pipe()
    {
        var process = _program.Start("newsmarkup", ["check"]);
        using (var slow = Fifo.OpenWhenRead(_program.PathOf("slow.news")))
        {
            Thread.Sleep(TimeSpan.FromSeconds(1.5));
            slow.Write(Encoding.UTF8.GetBytes(Clean));
        }

        Assert.That(ProgramRun.End(process, input: ""), Is.EqualTo((0, "2 articles checked, nothing found.\n", "")));
    }

    [TestCase(1204, 50_000, ExpectedResult = "1,204 of 50,000 articles, 602 a second, 1 min 22 s left")]
    [TestCase(20, 100_000, ExpectedResult = "20 of 100,000 articles, 10 a second, 2 h 46 min left")]
    [TestCase(3, 5, ExpectedResult = "3 of 5 articles, 1.5 a second, 2 s left")]
    [TestCase(0, 1, ExpectedResult = "0 of 1 article, 0.0 a second")]
    [TestCase(1204, null, ExpectedResult = "1,204 articles, 602 a second")]
    public string It_counts_what_is_done_how_fast_and_what_is_left(int done, int? total) => Progress.Line(done, total, TimeSpan.FromSeconds(2));

    private static void ReadUntil(string wanted, StreamReader output, StringBuilder screen, CancellationToken cancellation)
    {
        var buffer = new char[256];
        while (!screen.ToString().Contains(wanted, StringComparison.Ordinal))
        {
            var count = output.ReadAsync(buffer, cancellation).AsTask().GetAwaiter().GetResult();
            Assert.That(count, Is.Positive, $"The program ended without `{wanted}`: {screen}");
            screen.Append(buffer, 0, count);
        }
    }
}
