using System.CommandLine;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Rules;
using NewsMarkup.Rules.House;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Semantics;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup rules</c>: which rules there are, and whether the house's own do what their examples say.</summary>
internal static class RulesCommand
{
    public static Command Create(ProgramRules rules) =>
        new("rules", "Lists the rules, and tries those of the house on their examples.") { CreateList(rules), CreateTest(rules) };

    private static Command CreateList(ProgramRules rules)
    {
        var house = Paths.HouseRules();
        var format = Choice.Of("--format", "How the list is written.", "text", "text", "json");
        var command = new Command("list", "Every rule with its level, the preset that turns it on, and where it comes from.") { house, format };
        var configuration = new ConfigurationOptions();
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            var configurations = configuration.Read(parsed, DiskFiles.All, rules, parsed.GetValue(house));
            var list = new RuleList(rules, configurations.Here);
            if (parsed.GetValue(format) == "json")
                list.WriteJson();
            else
                list.WriteText(Console.Out);
            return ProjectReport.Write(configurations, new TextReport(Console.Error, ColorOption.OfErrors(parsed), Terminal.WidthOfErrors()));
        });
        return command;
    }

    private static Command CreateTest(ProgramRules rules)
    {
        var paths = new Argument<string[]>("file")
        {
            Description = "Rule files. Without any: those that newsmarkup.json names, else every `*.newsrules` below this folder.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("test", "Tries house rules on their `bad` and `ok` examples.") { paths };
        var configuration = new ConfigurationOptions();
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            var here = configuration.Read(parsed, DiskFiles.All, rules).Here;
            var vocabulary = here.Configuration.Vocabulary;
            Rule[] others = [.. rules.Own, .. here.Assemblies.Rules];
            var files = parsed.GetValue(paths) is { Length: > 0 } named ? HouseRuleFiles.Read(named, DiskFiles.All, others, vocabulary)
                : !here.Configuration.HouseRules.IsEmpty ? here.House
                : HouseRuleFiles.Read(Found(), DiskFiles.All, others, vocabulary);
            return Test(files, vocabulary, new TextReport(Console.Out, ColorOption.OfOutput(parsed), Terminal.WidthOfOutput()));
        });
        return command;
    }

    /// <exception cref="InputException">There is none.</exception>
    private static string[] Found()
    {
        var found = DiskFiles.All.FilesBelow(".").Where(path => path.EndsWith(HouseRuleSet.Extension, StringComparison.Ordinal))
            .Select(DiskFiles.All.Shown).Order(StringComparer.Ordinal).ToArray();
        return found.Length > 0 ? found : throw new InputException("no rule file found. House rules stand in files that end in `.newsrules`.");
    }

    private static int Test(HouseRuleFiles files, Vocabulary vocabulary, TextReport report)
    {
        var tests = files.Set.Test(vocabulary);
        var failed = tests.Where(test => !test.Failures.IsEmpty).ToList();
        var code = Math.Max(
            Report(files.Problems.Select(problems => new CheckedFile(problems)), report),
            Report(failed.Select(test => new CheckedFile(test.Rule.Place.File.Path, test.Failures)), report));
        var errors = files.Problems.Sum(file => file.Findings.Length);
        Console.Out.WriteLine(
            $"{Tally.Number(tests.Length, "rule")} tried on {Tally.Number(tests.Sum(test => test.Examples), "example")}: "
            + (failed.Count == 0 ? "all do what they say" : $"{Tally.Number(failed.Count, "rule")} failed")
            + (errors == 0 ? "." : $"; {Tally.Number(errors, "error")} in the rule files."));
        return code;
    }

    private static int Report(IEnumerable<CheckedFile> files, TextReport report)
    {
        var code = ExitCode.Clean;
        foreach (var file in files)
        {
            ProjectReport.Add(file, report);
            code = Math.Max(code, file.Problem is null ? ExitCode.Findings : ExitCode.Usage);
        }

        return code;
    }
}
