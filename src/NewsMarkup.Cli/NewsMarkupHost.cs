using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using NewsMarkup.Cli.Builds;
using NewsMarkup.Cli.Commands;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli;

/// <summary>The program. A house with rules of its own builds one with <c>return NewsMarkupHost.Run(args, rules);</c>.</summary>
public static class NewsMarkupHost
{
    /// <summary>Runs the command line.</summary>
    /// <param name="args">The arguments, without the program's name.</param>
    /// <param name="rules">Rules beside the built-in ones, which need not be named. If one cannot be used, the program says so and ends with 3.</param>
    /// <returns>The exit code: 0 clean, 1 findings, 2 wrong usage, 3 internal error, 130 interrupted, 143 terminated.</returns>
    public static int Run(string[] args, params IReadOnlyList<Rule> rules)
    {
        Rule[] added = [.. rules.Except(BuiltInRules.All)];
        var admission = new RuleAdmission(BuiltInRules.All);
        foreach (var rule in added)
        {
            if (admission.Refusal(rule) is { } reason)
            {
                Console.Error.WriteLine($"newsmarkup: the rule `{rule.GetType()}` of this program cannot be used: {reason}.");
                return ExitCode.Internal;
            }
        }

        return Run(args, new ProgramRules([.. BuiltInRules.All, .. added]));
    }

    /// <summary>Runs the command line of a program that also loads rules from assemblies and writes more formats of tables.</summary>
    internal static int Run(string[] args, LoadRuleAssembly load, params ImmutableArray<TableFormat> tableFormats) =>
        Run(args, new ProgramRules(BuiltInRules.All, load), tableFormats);

    private static int Run(string[] args, ProgramRules rules, params ImmutableArray<TableFormat> tableFormats)
    {
        var root = Root(rules, [TableFormat.Csv, .. tableFormats]);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (UsageError.Report(parsed))
            return ExitCode.Usage;
        using var interruption = new Interruption();
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (InputException problem)
        {
            Console.Error.WriteLine($"newsmarkup: {problem.Message}");
            return ExitCode.Usage;
        }
        catch (IOException problem)
        {
            Console.Error.WriteLine($"newsmarkup: cannot write the output: {FileFault.ReasonOf(problem)}");
            return ExitCode.Usage;
        }
#pragma warning disable CA1031 // The last resort: a fault of ours must read as one, not as a page of stack.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"newsmarkup: internal error, please report it: {fault}");
            return ExitCode.Internal;
        }
    }

    private static RootCommand Root(ProgramRules rules, ImmutableArray<TableFormat> tableFormats)
    {
        var root = new RootCommand("Checks news articles that are tagged with who said what, and compiles them.")
        {
            CheckCommand.Create(rules),
            BuildCommand.Create(rules, tableFormats),
            StripCommand.Create(rules),
            ImportCommand.Create(rules),
            FormatCommand.Create(),
            FixCommand.Create(rules),
            BaselineCommand.Create(rules),
            FindCommand.Create(rules),
            DiffCommand.Create(rules),
            TreeCommand.Create(),
            ExplainCommand.Create(rules),
            ConfigCommand.Create(rules),
            RulesCommand.Create(rules),
            InitCommand.Create(),
            LanguageServerCommand.Create(rules.Own),
            ColorOption.Create(),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
