using System.CommandLine;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Compile;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup strip</c>: the clean copy, byte for byte.</summary>
internal static class StripCommand
{
    public static Command Create(ProgramRules rules)
    {
        var path = Paths.One();
        var output = Paths.Out();
        var command = new Command("strip", "Takes the tags out and gives the clean copy, byte for byte.") { path, output };
        var configuration = new ConfigurationOptions();
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            var configurations = configuration.Read(parsed, DiskFiles.All, rules);
            var file = ArticleFile.Read(parsed.GetValue(path)!).OrRefused();
            var vocabulary = configurations.Of(file.Path).Project.Vocabulary;
            Output.Write(parsed.GetValue(output), SourceDecoder.Encode(PlainText.Of(file.Tree, vocabulary), file.Tree.Text.HasByteOrderMark));
            return ProjectReport.Write(configurations, new TextReport(Console.Error, ColorOption.OfErrors(parsed), Terminal.WidthOfErrors()));
        });
        return command;
    }
}
