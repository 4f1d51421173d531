using NewsMarkup.Cli.Reports;

namespace NewsMarkup.Cli.Tests;

/// <summary>Who decides about colour: the option, then NO_COLOR, FORCE_COLOR and TERM, then the terminal.</summary>
internal sealed class ColorTests
{
    private const string Coloured = "\e[1m1 article checked, nothing found.\e[0m\n";
    private const string Plain = "1 article checked, nothing found.\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder()
    {
        _program = new ProgramRun();
        _program.Write("one.news", "---\nheadline: Dam\ndate: 2026-03-14\n---\nThe dam holds.\n");
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [TestCase("newsmarkup check", Coloured)]
    [TestCase("NO_COLOR=1 newsmarkup check", Plain)]
    [TestCase("NO_COLOR= newsmarkup check", Coloured)]
    [TestCase("TERM=dumb newsmarkup check", Plain)]
    [TestCase("newsmarkup check --color never", Plain)]
    [TestCase("newsmarkup --color never check", Plain)]
    [TestCase("NO_COLOR=1 newsmarkup check --color always", Coloured)]
    public void On_a_terminal(string line, string expected) => Assert.That(_program.Terminal(line).Screen, Does.EndWith(expected));

    [TestCase("newsmarkup check", Plain)]
    [TestCase("FORCE_COLOR=1 newsmarkup check", Coloured)]
    [TestCase("newsmarkup check --color always", Coloured)]
    public void On_a_pipe(string line, string expected) => Assert.That(_program.Shell(line).Output, Is.EqualTo(expected));

    [TestCase("auto", true, "", ExpectedResult = true)]
    [TestCase("auto", false, "", ExpectedResult = false)]
    [TestCase("auto", true, "NO_COLOR=0", ExpectedResult = false)]
    [TestCase("auto", false, "FORCE_COLOR=", ExpectedResult = false)]
    [TestCase("auto", true, "FORCE_COLOR=0", ExpectedResult = false)]
    [TestCase("auto", false, "FORCE_COLOR=1 NO_COLOR=1", ExpectedResult = false)]
    [TestCase("auto", false, "FORCE_COLOR=1 TERM=dumb", ExpectedResult = true)]
    [TestCase("always", false, "NO_COLOR=1 TERM=dumb", ExpectedResult = true)]
    [TestCase("never", true, "FORCE_COLOR=1", ExpectedResult = false)]
    public bool The_option_beats_the_variables_and_they_beat_the_terminal(string when, bool isTerminal, string variables)
    {
        var set = variables.Split(' ').Select(variable => variable.Split('=')).ToDictionary(pair => pair[0], pair => pair[^1]);
        return ColorOption.IsWanted(when, isTerminal, set.GetValueOrDefault);
    }

    [Test]
    public void The_errors_of_a_build_are_coloured_by_the_stream_they_go_to()
    {
        _program.Write("bad.news", "[x]{clam}");

        Assert.That(_program.Terminal("newsmarkup build bad.news > out.json").Screen, Does.Contain("\e[1mbad.news:1:5\e[0m: \e[1;31merror NM1003\e[0m "));
    }
}
