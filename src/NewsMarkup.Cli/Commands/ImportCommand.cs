using System.CommandLine;
using NewsMarkup.Cli.Files;
using NewsMarkup.Compile;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup import</c>: a file in another format becomes an article to tag.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var path = Paths.One();
        var from = Choice.Of("--from", "What the file is.", "text", [.. ImportFormats.All.Select(format => format.Name)]);
        var mapping = new Option<string?>("--mapping") { Description = "Says what the types of a corpus are here; for `--from brat`.", HelpName = "file" };
        var output = Paths.Out();
        var command = new Command("import", "Turns plain text or another format into an article to tag.") { path, from, mapping, output };
        command.SetAction(parsed =>
        {
            var imported = Import(ImportFormats.Find(parsed.GetValue(from)!)!, parsed.GetValue(path)!, parsed.GetValue(mapping));
            Output.Write(parsed.GetValue(output), SourceDecoder.Encode(imported.Article.ToString(), imported.Article.HasByteOrderMark));
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>The article; what it does not hold of the file is said on standard error.</summary>
    private static Imported Import(ImportFormat format, string path, string? mapping)
    {
        var name = ArticleFile.NameOf(path, nameOfStandardInput: null);
        try
        {
            var imported = format.Import(new ImportInput(name, ArticleFile.ReadBytes(path)) { Open = Open, Mapping = mapping is null ? null : ArticleFile.ReadBytes(mapping) });
            foreach (var note in imported.Notes)
                Console.Error.WriteLine($"newsmarkup: `{name}`: {note}");
            return imported;
        }
        catch (ImportException problem)
        {
            throw new InputException($"`{name}`: {problem.Message}");
        }
    }

    private static byte[]? Open(string path) => File.Exists(path) ? ArticleFile.ReadBytes(path) : null;
}
