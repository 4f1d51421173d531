using System.CommandLine;
using System.Text;
using NewsMarkup.Cli.Files;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup init</c>: a first article to try.</summary>
internal static class InitCommand
{
    private const string FileName = "first.news";

    private const string Article = """
        ---
        headline: Bridge to stay shut until spring
        date: 2026-03-14
        language: en
        byline: Your Name

        @person mayor "Ida Holm" {role="mayor of Westerby"}
        @org council "Westerby Council" {aka="the council"}
        ---
        [The bridge will stay shut until spring]{claim #shut by=@mayor}, [Mayor Ida Holm]{@mayor} [said]{cue} on Saturday.

        ["Nobody should have to ask twice whether a bridge is safe,"]{quote by=@mayor} [she]{@mayor} [added]{cue}.

        [The council]{@council} [confirmed]{cue} [the closure]{claim by=@council confirms=#shut}.

        """;

    public static Command Create()
    {
        var command = new Command("init", "Writes a first article to try.");
        command.SetAction(_ =>
        {
            if (File.Exists(FileName))
                throw new InputException($"`{FileName}` is there already; nothing was written.");
            Output.Write(FileName, Encoding.UTF8.GetBytes(Article));
            Console.Out.WriteLine($"Wrote {FileName}. Next: newsmarkup check {FileName}");
            return ExitCode.Clean;
        });
        return command;
    }
}
