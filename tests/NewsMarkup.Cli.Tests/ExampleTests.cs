using System.Diagnostics;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests;

/// <summary>The examples that come with the language, through the real program.</summary>
internal sealed class ExampleTests
{
    private static readonly string Examples = Repository.PathOf("grammar/examples");

    [TestCase("dam-review.news")]
    [TestCase("harbour-contracts.news")]
    [TestCase("train-crash.news")]
    [TestCase("interview-oduya.news")]
    [TestCase("derby.news")]
    [TestCase("registers/calder.news")]
    public void A_finished_example_is_clean(string example)
    {
        using var program = new ProgramRun();

        Assert.That(program.Run("check", Path.Combine(Examples, example)).Output, Is.EqualTo("1 article checked, nothing found.\n"));
    }

    [Test]
    public void The_unfinished_example_shows_one_finding_of_each_kind()
    {
        using var program = new ProgramRun();
        var lines = program.Run("check", Path.Combine(Examples, "unfinished.news")).Output.Split('\n');

        Assert.That(
            lines.Where(line => line.StartsWith(Examples, StringComparison.Ordinal)).Select(line => line.Split(' ')[2]),
            Is.EqualTo(new[] { "NM6002", "NM1001", "NM2001", "NM2002", "NM1003", "NM0002" }));
    }

    [Test]
    public void Every_example_compiles_to_what_the_schema_says()
    {
        using var program = new ProgramRun();
        foreach (var example in Directory.EnumerateFiles(Examples, "*.news"))
            program.Run("build", example, "--keep-going", "-o", $"out/{Path.GetFileNameWithoutExtension(example)}.json");
        var compiled = Directory.GetFiles(Path.Combine(program.Folder, "out"));

        Assert.That(Validate(compiled), Is.EqualTo($"{compiled.Length} valid, 0 invalid"));
    }

    private static string Validate(string[] documents)
    {
        var validator = Repository.PathOf("tests/schema");
        Assert.That(Path.Combine(validator, "node_modules", "ajv"), Does.Exist, "ajv is missing: run `npm ci --prefix tests/schema` first.");
        var start = new ProcessStartInfo("node", [Path.Combine(validator, "validate.mjs"), Repository.PathOf("grammar/article.schema.json"), .. documents])
        {
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return output.TrimEnd();
    }
}
