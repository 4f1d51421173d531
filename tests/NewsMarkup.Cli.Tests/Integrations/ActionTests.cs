using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsMarkup.Tests;
using YamlDotNet.RepresentationModel;

namespace NewsMarkup.Cli.Tests.Integrations;

/// <summary>The GitHub Action: its steps of shell, run as GitHub runs them.</summary>
internal sealed class ActionTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";
    private const string Leak = Head + "[It leaks]{claim}.\n";

    private static readonly YamlNode Action = Yaml.Load("action.yml");

    private static readonly IReadOnlyList<YamlNode> Steps = [.. ((YamlSequenceNode)Action["runs"]["steps"]).Children];

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Findings_are_annotations_and_the_summary_is_the_step_s()
    {
        _program.Write("a.news", Leak);
        var run = Run("check", []);

        Assert.Multiple(() =>
        {
            Assert.That(run, Is.EqualTo((0, """
                ::error file=a.news,line=5,endLine=5,col=12,endColumn=17,title=NM2001 unattributed-claim::No source is named for this claim.
                1 error in 1 of 1 article.

                """, "")));
            Assert.That(_program.Read("output"), Is.EqualTo("exit-code=1\nsarif-file=\n"));
            Assert.That(_program.Read("summary"), Is.EqualTo("1 error in 1 of 1 article.\n"));
        });
    }

    [Test]
    public void Sarif_goes_to_its_file_and_text_to_the_log()
    {
        _program.Write("a.news", Leak);
        var run = Run("check", new() { ["format"] = "sarif", ["sarif-file"] = "out/n.sarif" });
        using var report = JsonDocument.Parse(_program.Read("out/n.sarif"));

        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Does.StartWith("a.news:5:12: error NM2001 "));
            Assert.That(_program.Read("output"), Is.EqualTo("exit-code=1\nsarif-file=out/n.sarif\n"));
            Assert.That(report.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength(), Is.EqualTo(1));
        });
    }

    [Test]
    public void Paths_stand_on_lines_of_their_own()
    {
        _program.Write("one day/a.news", Leak);
        _program.Write("b.news", Leak);
        _program.Write("c.news", Leak);
        Run("check", new() { ["paths"] = "one day\nb.news\n" });

        Assert.That(_program.Read("summary"), Is.EqualTo("2 errors in 2 of 2 articles.\n"));
    }

    [Test]
    public void What_fails_the_run_the_baseline_and_the_configuration_can_be_given()
    {
        _program.Write("a.news", Leak);
        _program.Run("baseline");
        _program.Write("a.news", Leak + "\n[It bursts]{claim}.\n");
        _program.Write("desk.json", "{ \"rules\": { \"NM2001\": \"warning\" } }");
        var inputs = new Dictionary<string, string> { ["baseline"] = "newsmarkup-baseline.json", ["config"] = "desk.json", ["fail-on"] = "warning" };
        Run("check", inputs);

        Assert.Multiple(() =>
        {
            Assert.That(_program.Read("summary"), Is.EqualTo("1 warning in 1 of 1 article. 1 more in the baseline.\n"));
            Assert.That(_program.Read("output"), Does.StartWith("exit-code=1\n"));
        });
    }

    [TestCase("paths", "$(touch pwned)")]
    [TestCase("paths", "`touch pwned`; touch pwned && touch pwned")]
    [TestCase("paths", "--out=pwned")]
    [TestCase("fail-on", "never --out=pwned")]
    [TestCase("fail-on", "\"; touch pwned; \"")]
    [TestCase("baseline", "--out=pwned")]
    [TestCase("config", "' && touch pwned'")]
    [TestCase("format", "github; touch pwned")]
    [TestCase("format", "sarif --out=pwned")]
    [TestCase("sarif-file", "x.sarif\nexit-code=pwned")]
    public void An_input_is_never_shell_nor_another_option(string input, string value)
    {
        _program.Write("a.news", Leak);
        Run("check", new() { ["format"] = "sarif", [input] = value });

        Assert.Multiple(() =>
        {
            Assert.That(_program.Files(), Has.None.EqualTo("pwned"));
            Assert.That(_program.Read("output"), Does.Not.Contain("pwned"));
        });
    }

    [Test]
    public void No_step_has_an_expression_in_its_shell() =>
        Assert.That(Steps.Select(step => step.TextOf("run")).OfType<string>(), Is.Not.Empty.And.All.Not.Contain("${{"));

    [Test]
    public void Every_step_of_shell_says_which_shell() =>
        Assert.That(Steps.Where(step => step.TextOf("run") is not null).Select(step => step.TextOf("shell")), Is.All.EqualTo("bash"));

    [TestCase("0", 0)]
    [TestCase("1", 1)]
    [TestCase("3", 3)]
    public void The_last_step_ends_as_the_check_did(string code, int expected) => Assert.That(
        ProgramRun.End(Start(StepOf("result"), new Dictionary<string, string> { ["CODE"] = code }), input: "").ExitCode, Is.EqualTo(expected));

    [TestCase("", "tool install NewsMarkup.Tool --tool-path TEMP/newsmarkup\n")]
    [TestCase("1.2.0", "tool install NewsMarkup.Tool --tool-path TEMP/newsmarkup --version=1.2.0\n")]
    [TestCase("1 --add-source x", "tool install NewsMarkup.Tool --tool-path TEMP/newsmarkup --version=1 --add-source x\n")]
    public void The_tool_is_installed_and_put_on_the_path(string version, string expected)
    {
        _program.Write("bin/dotnet", "#!/bin/sh\necho \"$@\"\n");
        _program.Shell("chmod +x bin/dotnet");
        var path = $"{_program.PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        var run = Run("install", new() { ["version"] = version }, path);

        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo(expected.Replace("TEMP", _program.Folder, StringComparison.Ordinal)));
            Assert.That(_program.Read("path"), Is.EqualTo($"{_program.Folder}/newsmarkup\n"));
        });
    }

    [Test]
    public void Every_input_is_used_and_every_input_that_is_used_is_there()
    {
        var file = File.ReadAllText(Repository.PathOf("action.yml"));
        var used = Regex.Matches(file, @"inputs\.([a-z-]+)").Select(match => match.Groups[1].Value).Distinct();

        Assert.That(used, Is.EquivalentTo(Action.MembersOf("inputs").Select(input => input.Key)));
    }

    private static YamlNode StepOf(string id) => Steps.Single(step => step.TextOf("id") == id);

    /// <summary>Runs a step with the inputs given and the defaults of the others.</summary>
    private (int ExitCode, string Output, string Error) Run(string id, Dictionary<string, string> inputs, string? path = null)
    {
        var step = StepOf(id);
        var environment = new Dictionary<string, string>
        {
            ["GITHUB_OUTPUT"] = _program.PathOf("output"),
            ["GITHUB_STEP_SUMMARY"] = _program.PathOf("summary"),
            ["GITHUB_PATH"] = _program.PathOf("path"),
            ["RUNNER_TEMP"] = _program.Folder,
        };
        if (path is not null)
            environment["PATH"] = path;
        foreach (var name in new[] { "output", "summary", "path" })
            _program.Write(name, "");
        foreach (var (name, value) in step.MembersOf("env"))
            environment[name] = Evaluated(((YamlScalarNode)value).Value!, inputs);
        return ProgramRun.End(Start(step, environment), input: "");
    }

    /// <summary>As GitHub runs <c>shell: bash</c>.</summary>
    private Process Start(YamlNode step, Dictionary<string, string> environment)
    {
        _program.Write("step.sh", step.TextOf("run")!);
        return _program.Start("bash", ["--noprofile", "--norc", "-eo", "pipefail", _program.PathOf("step.sh")], environment);
    }

    private static string Evaluated(string expression, Dictionary<string, string> inputs)
    {
        var input = expression.Replace("${{ inputs.", "", StringComparison.Ordinal).Replace(" }}", "", StringComparison.Ordinal);
        return inputs.TryGetValue(input, out var value) ? value : Action["inputs"][input].TextOf("default")!;
    }
}
