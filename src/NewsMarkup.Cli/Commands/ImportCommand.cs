using System.CommandLine;
using NewsMarkup.Cli.Files;
using NewsMarkup.Compile;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup import</c>: plain text becomes an article to tag.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var path = Paths.One();
        var output = Paths.Out();
        var command = new Command("import", "Turns plain text into an article to tag; `strip` gives the same bytes back.") { path, output };
        command.SetAction(parsed =>
        {
            var file = ArticleFile.Read(parsed.GetValue(path)!).OrRefused();
            Output.Write(parsed.GetValue(output), SourceDecoder.Encode(TextImporter.Import(file.Tree.ToString()), file.Tree.Text.HasByteOrderMark));
            return ExitCode.Clean;
        });
        return command;
    }
}
