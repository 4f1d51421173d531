using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace NewsMarkup.Cli.Tests.Integrations;

/// <summary>The hooks for pre-commit, run as it runs them: in a git repository, with the staged files that match after the entry.</summary>
internal sealed class PreCommitHookTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";

    private static readonly IReadOnlyList<YamlNode> Hooks = [.. ((YamlSequenceNode)Yaml.Load(".pre-commit-hooks.yaml")).Children];

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeRepository()
    {
        _program = new ProgramRun();
        _program.Shell("git init -q");
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Check_refuses_a_commit_with_an_error()
    {
        _program.Write("a day/a.news", Head + "[It leaks]{claim}.\n");
        _program.Write("notes.txt", "[It leaks]{claim}.\n");

        Assert.That(Run("newsmarkup-check"), Is.EqualTo((1, """
            a day/a.news:5:12: error NM2001 No source is named for this claim. [unattributed-claim]
              |
            5 | [It leaks]{claim}.
              |            ^^^^^

            1 error in 1 of 1 article.

            """, "")));
    }

    [Test]
    public void Check_lets_a_clean_commit_pass()
    {
        _program.Write("a.news", Head + "Rain fell.\n");

        Assert.That(Run("newsmarkup-check").ExitCode, Is.Zero);
    }

    [Test]
    public void Format_changes_the_staged_files_which_stops_the_commit()
    {
        _program.Write("a.news", Head + "[It leaks]{claim   by=\"a clerk\"}, a clerk said.\n");
        Run("newsmarkup-format");

        Assert.That(_program.Shell("git diff --name-only").Output, Is.EqualTo("a.news\n"));
    }

    [Test]
    public void Fix_changes_the_staged_files_which_stops_the_commit()
    {
        _program.Write("a.news", Head + "%% allow NM2001: the wire names no source\nRain fell.\n");
        Run("newsmarkup-fix");

        Assert.That(_program.Read("a.news"), Is.EqualTo(Head + "Rain fell.\n"));
    }

    [Test]
    public void A_hook_has_what_pre_commit_asks_for() => Assert.Multiple(() =>
    {
        foreach (var hook in Hooks)
        {
            Assert.That(new[] { "id", "name", "entry", "language" }.Select(hook.TextOf), Has.None.Null);
            Assert.That(hook.TextOf("language"), Is.EqualTo("system"));
        }
    });

    private (int ExitCode, string Output, string Error) Run(string id)
    {
        var hook = Hooks.Single(hook => hook.TextOf("id") == id);
        _program.Shell("git add .");
        var staged = _program.Shell("git diff --cached --name-only -z").Output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        var files = staged.Where(file => Regex.IsMatch(file, hook.TextOf("files")!));
        var entry = hook.TextOf("entry")!.Split(' ');
        return ProgramRun.End(_program.Start(entry[0], [.. entry[1..], .. files]), input: "");
    }
}
