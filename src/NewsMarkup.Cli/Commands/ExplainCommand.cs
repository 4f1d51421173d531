using System.CommandLine;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup explain</c>: what a finding means and what to do about it.</summary>
internal static class ExplainCommand
{
    public static Command Create(ProgramRules rules)
    {
        var name = new Argument<string>("rule") { Description = "A rule's number or name: NM2001, unattributed-claim." };
        var house = Paths.HouseRules();
        var command = new Command("explain", "Says what a finding means and what to do about it.") { name, house };
        var configuration = new ConfigurationOptions();
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            var catalog = configuration.Read(parsed, DiskFiles.All, rules, parsed.GetValue(house)).Here.Engine.Catalog;
            return Explain(catalog, parsed.GetValue(name)!, Console.Out, ColorOption.OfOutput(parsed));
        });
        return command;
    }

    private static int Explain(RuleCatalog catalog, string name, TextWriter output, Palette palette)
    {
        if (catalog.Find(name) is not { } rule)
        {
            var meant = catalog.Nearest(name) is { } nearest ? $" Did you mean `{nearest}`?" : "";
            throw new InputException($"there is no rule `{name}`.{meant}");
        }

        output.WriteLine(rule.Id == rule.Name
            ? $"{palette.Of(rule.Severity, rule.Id)}: {rule.Title}"
            : $"{palette.Of(rule.Severity, rule.Id)} {palette.Bold(rule.Name)}: {rule.Title}");
        output.WriteLine();
        output.WriteLine($"  {palette.Bold("Why")}        {rule.Guidance.Why}");
        output.WriteLine($"  {palette.Bold("Fix")}        {rule.Guidance.HowToFix}");
        output.WriteLine($"  {palette.Bold("Suppress")}   {rule.Guidance.WhenToSuppress}");
        var preset = rule.Preset.ToString().ToLowerInvariant();
        output.WriteLine($"  {palette.Bold("Severity")}   {SeverityWords.Word(rule.Severity)}, on from the preset {preset} up");
        foreach (var guide in rule.Guides)
            output.WriteLine($"  {palette.Bold("Guide")}      {guide.Name}");
        return ExitCode.Clean;
    }
}
