using System.CommandLine;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Compile;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup import</c>: a file in another format becomes an article to tag.</summary>
internal static class ImportCommand
{
    public static Command Create(ProgramRules rules)
    {
        var path = Paths.One();
        var from = Choice.Of("--from", "What the file is; where it is not given, its name tells.", null, [.. ImportFormats.All.Select(format => format.Name)]);
        var mapping = new Option<string?>("--mapping") { Description = "Says what the types of a corpus are here; for `--from brat`.", HelpName = "file" };
        var output = Paths.Out();
        var command = new Command("import", "Turns plain text or another format into an article to tag.") { path, from, mapping, output };
        var configuration = new ConfigurationOptions();
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(mapping) is not null && parsed.GetValue(from) != "brat")
                throw new InputException("`--mapping` says what the types of a brat corpus are: add `--from brat`.");
            var configurations = configuration.Read(parsed, DiskFiles.All, rules);
            var input = InputOf(parsed.GetValue(path)!, parsed.GetValue(mapping), configurations);
            var format = parsed.GetValue(from) is { } name ? ImportFormats.Find(name)! : ImportFormats.OfFile(input.Path);
            var imported = Import(format, input);
            Output.Write(parsed.GetValue(output), SourceDecoder.Encode(imported.Article.ToString(), imported.Article.HasByteOrderMark));
            return ProjectReport.Write(configurations, new TextReport(Console.Error, ColorOption.OfErrors(parsed), Terminal.WidthOfErrors()));
        });
        return command;
    }

    private static ImportInput InputOf(string path, string? mapping, ConfigurationFiles configurations)
    {
        var name = ArticleFile.NameOf(path, nameOfStandardInput: null);
        return new ImportInput(name, ArticleFile.ReadBytes(path))
        {
            Open = Open,
            Mapping = mapping is null ? null : new ImportInput(mapping, ArticleFile.ReadBytes(mapping)),
            Vocabulary = configurations.Of(name).Project.Vocabulary,
        };
    }

    /// <summary>The article; what it does not hold of the file is said on standard error.</summary>
    private static Imported Import(ImportFormat format, ImportInput input)
    {
        try
        {
            var imported = format.Import(input);
            foreach (var note in imported.Notes)
                Console.Error.WriteLine($"newsmarkup: `{imported.NotesPath ?? input.Path}`: {note}");
            return imported;
        }
        catch (ImportException problem)
        {
            throw new InputException($"`{problem.Path ?? input.Path}`: {problem.Message}");
        }
    }

    private static byte[]? Open(string path) => File.Exists(path) ? ArticleFile.ReadBytes(path) : null;
}
