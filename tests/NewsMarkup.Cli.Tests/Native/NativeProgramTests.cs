using System.Text.RegularExpressions;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Compile;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Native;

/// <summary>The native program does over all examples what the managed one does: trimming has taken nothing that is used.</summary>
[Platform("Linux")]
internal sealed partial class NativeProgramTests
{
    private const long MostBytes = 25_200_000;

    private static readonly string[] Finished = [.. ExampleFolder.Names.Where(name => name.IndexOf('/') < 0 && name != "unfinished.news")];

    [TestCaseSource(nameof(OfAllExamples))]
    [TestCaseSource(nameof(OfEachExample))]
    public void It_does_what_the_managed_program_does(string command)
    {
        var (native, managed) = (OutcomeOf(NativeProgram.Path, command), OutcomeOf("newsmarkup", command));

        Assert.Multiple(() =>
        {
            Assert.That(native.ExitCode, Is.EqualTo(managed.ExitCode), "exit code");
            Assert.That(WithoutTime(native.Output), Is.EqualTo(WithoutTime(managed.Output)), "standard output");
            Assert.That(native.Error, Is.EqualTo(managed.Error), "standard error");
            Assert.That(native.Files, Is.EqualTo(managed.Files), "files");
        });
    }

    [Test]
    public void It_is_no_larger_than_it_may_be() => Assert.That(new FileInfo(NativeProgram.Path).Length, Is.AtMost(MostBytes));

    private static IEnumerable<string> OfAllExamples() =>
    [
        .. CheckReport.Formats.Select(format => $"check . --format {format} --house-rules house.newsrules"),
        .. OutputFormats.All.Select(format => $"build . --keep-going --to {format.Name} --out-dir out"),
        "build . --keep-going --to ndjson",
        "build . --keep-going --to csv --out-dir out",
        "build . --check --fail-on warning --to ndjson --out all.ndjson",
        "check . --no-config --statistics",
        "check nowhere.news",
        "chekc .",
        "baseline .",
        "format --diff .",
        "fix --diff .",
        "fix --suggested .",
        "find . --format text",
        "find . --format json",
        "find . --denied --format ndjson",
        "rules list",
        "rules test house.newsrules",
        "explain NM2001",
        "config show derby.news",
        "init desk",
        "--version",
        "--help",
    ];

    private static IEnumerable<string> OfEachExample() =>
    [
        .. ExampleFolder.Names.Select(name => $"tree {name}"),
        .. ExampleFolder.Names.Select(name => $"strip {name}"),
        .. Finished.Select(name => $"import {name} -o imported.news"),
        .. Finished.Select(name => $"diff {name} unfinished.news --format html"),
    ];

    private static Outcome OutcomeOf(string file, string command)
    {
        using var program = new ProgramRun();
        foreach (var name in ExampleFolder.Names.Append("house.newsrules"))
            program.WriteBytes(name, File.ReadAllBytes(ExampleFolder.PathOf(name)));
        var (code, output, error) = ProgramRun.End(program.Start(file, command.Split(' ')), input: "");
        return new Outcome(code, output, error, program.Files().ToDictionary(name => name, program.Read));
    }

    /// <summary>JUnit has the second in which the run began.</summary>
    private static string WithoutTime(string output) => Timestamp().Replace(output, "");

    [GeneratedRegex(" timestamp=\"[^\"]*\"")]
    private static partial Regex Timestamp();
}
