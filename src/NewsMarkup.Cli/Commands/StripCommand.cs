using System.CommandLine;
using NewsMarkup.Cli.Files;
using NewsMarkup.Compile;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup strip</c>: the clean copy, byte for byte.</summary>
internal static class StripCommand
{
    public static Command Create()
    {
        var path = Paths.One();
        var output = Paths.Out();
        var command = new Command("strip", "Takes the tags out and gives the clean copy, byte for byte.") { path, output };
        command.SetAction(parsed =>
        {
            var file = ArticleFile.Read(parsed.GetValue(path)!).OrRefused();
            Output.Write(parsed.GetValue(output), SourceDecoder.Encode(PlainText.Of(file.Tree), file.Tree.Text.HasByteOrderMark));
            return ExitCode.Clean;
        });
        return command;
    }
}
