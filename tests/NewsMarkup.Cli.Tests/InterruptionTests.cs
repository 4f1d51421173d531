using System.Diagnostics;

namespace NewsMarkup.Cli.Tests;

/// <summary>Ctrl-C and SIGTERM, sent to the real program while it waits for an article.</summary>
internal sealed class InterruptionTests
{
    private const string Clean = "---\nheadline: Dam\ndate: 2026-03-14\n---\nThe dam holds.\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder()
    {
        _program = new ProgramRun();
        _program.Write("a.news", Clean);
        Fifo.Make(_program.PathOf("b.news"));
        _program.Write("c.news", Clean);
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [TestCase("INT", "check", ExpectedResult = "130 newsmarkup: interrupted\n")]
    [TestCase("INT", "build --out-dir out", ExpectedResult = "130 newsmarkup: interrupted\n")]
    [TestCase("INT", "format", ExpectedResult = "130 newsmarkup: interrupted\n")]
    [TestCase("TERM", "check", ExpectedResult = "143 newsmarkup: terminated\n")]
    public string It_says_so_and_ends_with_the_code_of_the_signal(string signal, string command)
    {
        var (code, _, error) = Interrupt(signal, command);
        return $"{code} {error}";
    }

    [Test]
    public void What_was_written_is_whole_and_nothing_else_is_there()
    {
        var process = Start("build --to text --out-dir out");
        using var held = Fifo.OpenWhenRead(_program.PathOf("b.news"));
        while (!File.Exists(_program.PathOf("out/a.txt")))
            Thread.Yield();
        Send("INT", process);
        ProgramRun.End(process, input: "");

        Assert.That(_program.Files(), Is.EqualTo(new[] { "a.news", "b.news", "c.news", "out/a.txt" }));
        Assert.That(_program.Read("out/a.txt"), Is.EqualTo("The dam holds.\n"));
    }

    [TestCase("build --to ndjson --out all.ndjson")]
    [TestCase("build --to csv --out-dir tables")]
    public void A_file_of_all_articles_is_not_there_at_all(string command)
    {
        Interrupt("INT", command);

        Assert.That(_program.Files(), Is.EqualTo(new[] { "a.news", "b.news", "c.news" }));
    }

    [Test]
    public void Nothing_is_left_half_written_whenever_it_comes()
    {
        File.Delete(_program.PathOf("b.news"));
        _program.Write("a.news", Clean + string.Concat(Enumerable.Repeat("The dam holds, and holds, and holds.\n\n", 100_000)));
        var whole = _program.Run("build", "--to", "text", "a.news").Output;
        for (var i = 0; i < 5; i++)
        {
            var process = Start("build --to text --out-dir out");
            while (!process.HasExited && !Directory.Exists(_program.PathOf("out")))
                Thread.Yield();
            Send("INT", process);
            ProgramRun.End(process, input: "");

            Assert.That(_program.Files(), Is.SubsetOf(new[] { "a.news", "c.news", "out/a.txt", "out/c.txt" }));
            Assert.That(File.Exists(_program.PathOf("out/a.txt")) ? _program.Read("out/a.txt") : whole, Is.EqualTo(whole));
            Directory.Delete(_program.PathOf("out"), recursive: true);
        }
    }

    private (int ExitCode, string Output, string Error) Interrupt(string signal, string command)
    {
        var process = Start(command);
        using var held = Fifo.OpenWhenRead(_program.PathOf("b.news"));
        Send(signal, process);
        return ProgramRun.End(process, input: "");
    }

    /// <summary>A shell in the background has its children ignore SIGINT; <c>env</c> undoes that.</summary>
    private Process Start(string command) => _program.Start("env", ["--default-signal=INT", "newsmarkup", .. command.Split(' ')]);

    private static void Send(string signal, Process process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        kill.WaitForExit();
    }
}
