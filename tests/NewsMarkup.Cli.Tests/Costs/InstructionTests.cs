using System.Globalization;
using System.Text.RegularExpressions;
using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Cli.Tests.Native;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Costs;

/// <summary>What the native program costs, in instructions, which are nearly the same in every run.</summary>
[Platform("Linux")]
internal sealed partial class InstructionTests
{
    private const string Missing = "valgrind is missing, which counts the instructions: apt-get install valgrind.";
    private const int Articles = 60;
    private const int ArticleLength = 8_192;

    [Test]
    public void A_check_of_sixty_articles_takes_no_more_instructions_than_it_may()
    {
        using var run = new ProgramRun();
        RequireValgrind(run);
        for (var number = 0; number < Articles; number++)
            run.Write($"archive/{number}.news", CleanArticle.Of(number, ArticleLength));
        // Away from its debugging symbols, which valgrind reads slowly or not at all.
        File.Copy(NativeProgram.Path, run.PathOf("newsmarkup"));

        var (code, output, error) = ProgramRun.End(
            run.Start(
                "valgrind",
                ["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", run.PathOf("newsmarkup"), "check", "archive", "--no-cache", "--jobs", "1"]),
            input: "");

        Assert.That((code, output), Is.EqualTo((0, $"{Articles} articles checked, nothing found.\n")), error);
        CostLimits.Hold("instructions of the native program checking 60 articles of 8,192 bytes", Instructions(error));
    }

    private static void RequireValgrind(ProgramRun run)
    {
        if (run.Shell("command -v valgrind").ExitCode == 0)
            return;
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
            Assert.Fail(Missing);
        Assert.Ignore(Missing);
    }

    private static long Instructions(string report) =>
        long.Parse(Counted().Match(report).Groups["count"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"I\s+refs:\s+(?<count>[\d,]+)")]
    private static partial Regex Counted();
}
