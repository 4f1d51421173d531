using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Tests;

/// <summary>Rules in C# that newsmarkup.json names: loaded by the .NET tool alone, and only where the command line allows it.</summary>
internal sealed class RuleAssemblyTests
{
    private const string Configuration = """{ "ruleAssemblies": "rules/BrokenRules.dll" }""";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder()
    {
        _program = new ProgramRun();
        _program.WriteBytes("rules/BrokenRules.dll", BrokenRules);
        _program.Write("newsmarkup.json", Configuration);
        _program.Write("one.news", "---\nheadline: Dam\ndate: 2026-03-14\n---\n[It holds]{claim}.\n");
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Without_permission_none_is_loaded_and_articles_are_checked_all_the_same() =>
        Assert.That(Tool("check", "one.news"), Is.EqualTo((2, """
            one.news:5:12: error NM2001 No source is named for this claim. [unattributed-claim]
              |
            5 | [It holds]{claim}.
              |            ^^^^^

            newsmarkup.json:1:21: error NM0922 `rules/BrokenRules.dll` is not loaded: it is a program, and nobody has allowed it to run here. [config-assembly-not-allowed]
              |
            1 | { "ruleAssemblies": "rules/BrokenRules.dll" }
              |                     ^^^^^^^^^^^^^^^^^^^^^^^
              = help: If you trust whoever wrote it, add `--allow-rule-assemblies`.

            1 error in 1 of 1 article. 1 error in the configuration.

            """, "")));

    [Test]
    public void A_program_that_loads_none_says_so_whatever_is_allowed() =>
        Assert.That(_program.Run("check", "one.news", "--allow-rule-assemblies").Output, Does.EndWith("""
            newsmarkup.json:1:21: error NM0923 `rules/BrokenRules.dll` is not loaded: this program takes no rules from assemblies. [config-assembly-not-supported]
              |
            1 | { "ruleAssemblies": "rules/BrokenRules.dll" }
              |                     ^^^^^^^^^^^^^^^^^^^^^^^
              = help: Use the .NET tool, which does: `dotnet tool install --global NewsMarkup.Tool`.

            1 error in 1 of 1 article. 1 error in the configuration.

            """));

    [Test]
    public void Where_nothing_is_loaded_the_rules_that_are_not_there_are_not_reported_each()
    {
        _program.Write("newsmarkup.json", """{ "ruleAssemblies": "rules/BrokenRules.dll", "rules": { "works": "off", "unatributed-claim": "off" } }""");

        Assert.That(Ids(Tool("check", "one.news")), Is.EqualTo(["NM2001", "NM0922", "NM0916"]));
    }

    [Test]
    public void A_rule_that_works_fires_and_one_that_fails_is_left_out_alone() => Assert.That(
        Allowed().Output,
        Does.Contain("one.news:1:1: error NM0901 The rule DESK106 failed and was left out for this file: It cannot count. [rule-crashed]")
            .And.Contain("one.news:1:1: warning DESK100 The desk has seen it. [works]")
            .And.Contain("one.news:5:12: error NM2001 "));

    [TestCase("FailsAtStart", "it fails before the first article: It knows no language")]
    [TestCase("FailsWhenMade", "it fails with InvalidOperationException: The list of names is not there")]
    [TestCase("HasSpace", "its name `has space` has other characters than letters, digits and hyphens")]
    [TestCase("NeedsLibrary", "it needs `CsCheck 5.0.1.0`, which is neither beside it nor part of .NET ")]
    [TestCase("TakesId", "its id `NM2001` begins with `NM`, as only those of the rules that come with NewsMarkup do")]
    [TestCase("TakesName", "its name `unattributed-claim` is that of `NM2001` (unattributed-claim)")]
    [TestCase("WorksTwice", "its id `DESK100` is that of `DESK100` (works)")]
    public void A_rule_that_cannot_be_used_is_reported_where_its_assembly_is_named(string rule, string reason) => Assert.That(
        Allowed().Output.ReplaceLineEndings("\n"),
        Does.Contain($"newsmarkup.json:1:21: error NM0925 The rule `BrokenRules.{rule}` of `rules/BrokenRules.dll` is left out: {reason}"));

    [Test]
    public void A_class_that_is_no_public_rule_without_arguments_is_passed_by() => Assert.That(
        Tool("rules", "list", "--allow-rule-assemblies").Error, Does.Not.Contain("Hidden").And.Not.Contain("WantsArgument").And.Not.Contain("DeskRule"));

    [Test]
    public void A_file_that_is_no_assembly()
    {
        _program.Write("rules/BrokenRules.dll", "MZ, says the file.");

        Assert.That(Allowed().Output, Does.Contain("`rules/BrokenRules.dll` cannot be loaded: it is no .NET assembly."));
    }

    [Test]
    public void An_assembly_without_rules()
    {
        _program.WriteBytes("rules/BrokenRules.dll", File.ReadAllBytes(typeof(CsCheck.Gen).Assembly.Location));

        Assert.That(Allowed().Output, Does.Contain(
            "`rules/BrokenRules.dll` cannot be loaded: there is no rule in it; "
            + "a rule is a public class that derives from `Rule` and has a constructor without parameters."));
    }

    [TestCase(1, 0, 0)]
    [TestCase(0, 1, 0)]
    [TestCase(0, 0, 1)]
    public void An_assembly_that_was_built_against_a_later_version(int majors, int minors, int builds)
    {
        var here = typeof(Rule).Assembly.GetName().Version!;
        var later = new Version(here.Major + majors, here.Minor + minors, here.Build + builds, 0);
        _program.WriteBytes("rules/BrokenRules.dll", BuiltAgainst(later));

        Assert.That(Allowed().Output, Does.Contain(
            $"`rules/BrokenRules.dll` cannot be loaded: it is built against NewsMarkup.Rules {later.ToString(3)}, and this program has {here.ToString(3)}."));
    }

    [Test]
    public void A_file_that_is_not_there()
    {
        _program.Write("newsmarkup.json", """{ "ruleAssemblies": "rules/Gone.dll" }""");

        Assert.That(Allowed().Output, Does.Contain("newsmarkup.json:1:21: error NM0920 `rules/Gone.dll` matches no file."));
    }

    [Test]
    public void An_assembly_that_two_projects_name_is_loaded_for_both()
    {
        _program.Write("a/newsmarkup.json", """{ "extends": "../newsmarkup.json", "rules": { "works": "info" } }""");
        _program.Write("a/two.news", _program.Read("one.news"));

        Assert.That(
            Tool("check", ".", "--allow-rule-assemblies").Output, Does.Contain("one.news:1:1: warning DESK100").And.Contain("a/two.news:1:1: info DESK100"));
    }

    [Test]
    public void Every_command_knows_the_rules() => Assert.Multiple(() =>
    {
        Assert.That(Tool("rules", "list", "--allow-rule-assemblies").Output, Does.Match("(?m)^DESK100  works  +warning  light   newsmarkup.json:1$"));
        Assert.That(Tool("rules", "list", "--format", "json", "--allow-rule-assemblies").Output, Does.Contain("\"from\": \"assembly\""));
        Assert.That(Tool("explain", "works", "--allow-rule-assemblies").Output, Does.StartWith("DESK100 works: A rule of the desk\n"));
        Assert.That(
            Tool("config", "show", "one.news", "--rule", "works=off", "--allow-rule-assemblies").Output, Does.Match("(?m)^DESK100  works  +off  +command line"));
    });

    private static byte[] BrokenRules => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "BrokenRules.dll"));

    /// <summary>The assembly as if it had been built against another version of NewsMarkup.Rules.</summary>
    private static byte[] BuiltAgainst(Version version)
    {
        var bytes = BrokenRules;
        using var file = new PEReader(new MemoryStream(bytes));
        var metadata = file.GetMetadataReader();
        var rules = metadata.AssemblyReferences.Single(
            reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name) == "NewsMarkup.Rules");
        var row = file.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.AssemblyRef)
            + ((MetadataTokens.GetRowNumber(rules) - 1) * metadata.GetTableRowSize(TableIndex.AssemblyRef));
        int[] parts = [version.Major, version.Minor, version.Build, version.Revision];
        for (var i = 0; i < parts.Length; i++)
            BitConverter.TryWriteBytes(bytes.AsSpan(row + (i * sizeof(ushort))), (ushort)parts[i]);
        return bytes;
    }

    private (int ExitCode, string Output, string Error) Allowed() => Tool("check", "one.news", "--allow-rule-assemblies");

    private (int ExitCode, string Output, string Error) Tool(params string[] arguments) =>
        ProgramRun.End(_program.Start(Path.Combine(AppContext.BaseDirectory, "NewsMarkup.Tool"), arguments), input: "");

    private static string[] Ids((int, string Output, string) run) =>
        [.. run.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Split(' ')[2])];
}
