using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests;

/// <summary>What guides show of a terminal is what the program writes, run over the examples.</summary>
internal sealed class CommandsInDocsTests
{
    private const string Prompt = "$ ";
    private const string Fence = "```";

    [TestCase("docs/find.md")]
    [TestCase("docs/diff.md")]
    public void A_session_in_a_guide_is_what_the_program_writes(string guide)
    {
        using var program = new ProgramRun();
        foreach (var name in ExampleFolder.Names)
            program.WriteBytes(name, File.ReadAllBytes(ExampleFolder.PathOf(name)));

        var sessions = Sessions(File.ReadAllText(Repository.PathOf(guide))).ToList();

        Assert.That(sessions, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var (command, shown) in sessions)
                Assert.That(program.Shell(command).Output, Is.EqualTo(shown), command);
        });
    }

    /// <summary>The commands of blocks that begin with a prompt, each with what stands after it.</summary>
    private static IEnumerable<(string Command, string Shown)> Sessions(string guide)
    {
        var lines = guide.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Prompt, StringComparison.Ordinal))
                continue;
            var shown = lines.Skip(i + 1).TakeWhile(line => line != Fence && !line.StartsWith(Prompt, StringComparison.Ordinal)).Select(line => line + "\n");
            yield return (lines[i][Prompt.Length..], string.Concat(shown));
        }
    }
}
