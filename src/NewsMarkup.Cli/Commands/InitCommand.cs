using System.CommandLine;
using System.Text;
using NewsMarkup.Cli.Files;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup init</c>: a first article to try, and a configuration to begin with.</summary>
internal static class InitCommand
{
    private const string ArticleName = "first.news";

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

    private const string Configuration = """
        // How `newsmarkup check` treats the articles in this folder and below. A line that begins with // is a comment.
        // `newsmarkup config show first.news` prints what holds for an article, and why.
        {
          // Which rules are on: "light" (who says it), "house" (what a newsroom expects), "strict" (everything).
          "preset": "house",

          // The least severity that makes a run fail: "error", "warning", "info", "hint" or "never".
          "failOn": "error",

          // The level of single rules, by number or name: "off", "hint", "info", "warning" or "error".
          // `newsmarkup explain NM2001` says what a rule is about.
          "rules": {
            // "unattributed-quote": "warning"
          },

          // Other settings for some paths; of two that fit an article the later one holds.
          "overrides": [
            // { "files": "wire/**", "preset": "light" }
          ]

          // Kinds and attributes of your own, shared settings (extends) and house rules: see docs/configuration.md.
        }

        """;

    public static Command Create()
    {
        var command = new Command("init", "Writes a first article to try, and a newsmarkup.json to begin with.");
        command.SetAction(_ =>
        {
            foreach (var name in new[] { ArticleName, ConfigurationFiles.FileName }.Where(Path.Exists))
                throw new InputException($"`{name}` is there already; nothing was written.");
            Output.Write(ArticleName, Encoding.UTF8.GetBytes(Article));
            Output.Write(ConfigurationFiles.FileName, Encoding.UTF8.GetBytes(Configuration));
            Console.Out.WriteLine($"Wrote {ArticleName} and {ConfigurationFiles.FileName}. Next: newsmarkup check {ArticleName}");
            return ExitCode.Clean;
        });
        return command;
    }
}
