using System.CommandLine;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Configuration;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Commands;

/// <summary>The options that say which configuration applies; made anew for each command.</summary>
internal sealed class ConfigurationOptions
{
    private readonly Option<string?> _file = new("--config")
    {
        Description = "Use this configuration for all articles, not the nearest newsmarkup.json.",
        HelpName = "file",
    };

    private readonly Option<bool> _none = new("--no-config") { Description = "Use no configuration." };

    private readonly Option<bool> _allow = new("--allow-rule-assemblies")
    {
        Description = "Load the rules in C# that newsmarkup.json names. They can do whatever you can: allow it only if you trust who wrote them.",
    };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_none);
        command.Add(_allow);
    }

    /// <summary>The configurations of a run.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="files">Where configurations, house rules and registers are read from.</param>
    /// <param name="rules">The program's rules.</param>
    /// <param name="house">Files of house rules that the command line names; null where it names none.</param>
    /// <param name="overrides">What the command line says about rules; nothing where null.</param>
    /// <exception cref="InputException">The options contradict each other, or the file is not there.</exception>
    public ConfigurationFiles Read(
        ParseResult parsed, FileSource files, ProgramRules rules, string[]? house = null, Func<Lazy<RuleCatalog>, RuleOverrides>? overrides = null)
    {
        var (file, isNone) = (parsed.GetValue(_file), parsed.GetValue(_none));
        if (file is not null && isNone)
            throw new InputException("`--config` and `--no-config` contradict each other.");
        if (file is not null && files.Look(Path.GetFullPath(file)).Problem is { } problem)
            throw new InputException($"cannot read `{file}`: {problem}");
        var choice = new ConfigurationChoice(file, isNone)
        {
            HouseRules = [.. house ?? []],
            LoadAssembly = LoaderOf(rules, parsed.GetValue(_allow)),
            Overrides = overrides ?? (_ => RuleOverrides.None),
        };
        return new ConfigurationFiles(files, choice, rules.Own);
    }

    /// <summary>A program that loads none says so, allowed or not: it would be no use to allow it.</summary>
    private static LoadRuleAssembly LoaderOf(ProgramRules rules, bool isAllowed) =>
        rules.LoadAssembly is not { } load ? _ => RuleAssembly.NotSupported
        : isAllowed ? load
        : _ => RuleAssembly.NotAllowed("If you trust whoever wrote it, add `--allow-rule-assemblies`.");
}
