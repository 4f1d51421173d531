using System.CommandLine;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Semantics;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup config</c>: what holds for an article, and where it is set.</summary>
internal static class ConfigCommand
{
    public static Command Create(ProgramRules rules) => new("config", "Says what holds for an article.") { CreateShow(rules) };

    private static Command CreateShow(ProgramRules rules)
    {
        var path = new Argument<string>("file") { Description = "An article; there need be no such file yet." };
        var format = Choice.Of("--format", "How it is written.", "text", "text", "json");
        var levels = new RuleOptions();
        var configuration = new ConfigurationOptions();
        var command = new Command("show", "Prints the level of every rule for an article, and where it is set.") { path, format };
        levels.AddTo(command);
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            var configurations = configuration.Read(parsed, DiskFiles.All, rules, overrides: known => levels.Read(parsed, known));
            var catalog = configurations.ProjectOf(parsed.GetValue(path)!).Engine.Catalog;
            var shown = Effective(parsed.GetValue(path)!, configurations);
            if (parsed.GetValue(format) == "json")
                EffectiveJson.Write(shown, catalog);
            else
                new EffectiveText(Console.Out, ColorOption.OfOutput(parsed)).Write(shown, catalog);
            return ProjectReport.Write(configurations, new TextReport(Console.Error, ColorOption.OfErrors(parsed), Terminal.WidthOfErrors()));
        });
        return command;
    }

    private static EffectiveConfiguration Effective(string path, ConfigurationFiles configurations)
    {
        if (Directory.Exists(path))
            throw new InputException($"`{path}` is a folder; name an article in it, which need not exist yet.");
        var holds = configurations.Of(path);
        var isLight = File.Exists(path) && ArticleModel.Bind(ArticleFile.Read(path).Tree).Meta.IsLight;
        return new EffectiveConfiguration(path, isLight ? holds.With(Preset.Light) : holds, isLight);
    }
}
