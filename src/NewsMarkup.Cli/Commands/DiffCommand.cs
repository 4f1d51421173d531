using System.CommandLine;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Compare;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup diff</c>: what has changed between two versions of a story.</summary>
internal static class DiffCommand
{
    public static Command Create(ProgramRules rules)
    {
        var versions = new Argument<string[]>("version")
        {
            Description = "The old and the new version: files, `REV:path` as git names them, or `-` for standard input. With `--git` the new one alone.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var git = new Option<string?>("--git") { Description = "Compare a file with what it was at this revision of git.", HelpName = "revision" };
        var format = Choice.Of("--format", "How changes are written.", "text", "text", "json", "html");
        var output = Paths.Out();
        var command = new Command("diff", "Shows which quotes, numbers, claims and sources changed between two versions of a story, what matters most first.")
        {
            versions, git, format, output,
        };
        var configuration = new ConfigurationOptions();
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            var (old, current) = VersionsOf(parsed.GetValue(versions) ?? [], parsed.GetValue(git));
            var configurations = configuration.Read(parsed, DiskFiles.All, rules);
            var (before, after) = (old.Read(configurations), current.Read(configurations));
            var comparison = ArticleComparison.Of(before, after);
            var file = parsed.GetValue(output);
            Output.Write(file, parsed.GetValue(format) switch
            {
                "json" => DiffJson.Of(comparison, old.Name, current.Name),
                "html" => DiffHtml.Of(comparison, old.Name, current.Name),
                _ => new DiffText(file is null ? ColorOption.OfOutput(parsed) : Palette.None).Of(comparison, old.Name, current.Name),
            });
            var code = comparison.Changes.IsEmpty ? ExitCode.Clean : ExitCode.Changed;
            return Math.Max(code, ProjectReport.Write(configurations, new TextReport(Console.Error, ColorOption.OfErrors(parsed), Terminal.WidthOfErrors())));
        });
        return command;
    }

    private static (ArticleVersion Old, ArticleVersion New) VersionsOf(string[] names, string? revision) => (names, revision) switch
    {
        ([ArticleFile.StandardInput], not null) => throw new InputException("`--git` takes a file, not standard input."),
        ([var file], not null) => (ArticleVersion.At(revision, file), ArticleVersion.Named(file)),
        (_, not null) => throw new InputException("`--git REV` takes one file, which is compared with what it was."),
        ([ArticleFile.StandardInput, ArticleFile.StandardInput], _) => throw new InputException("standard input can be one of the two versions, not both."),
        ([var old, var current], _) => (ArticleVersion.Named(old), ArticleVersion.Named(current)),
        _ => throw new InputException("`newsmarkup diff` takes two versions, OLD and NEW, or `--git REV FILE`."),
    };
}
