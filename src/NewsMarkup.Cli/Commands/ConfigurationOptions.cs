using System.CommandLine;
using NewsMarkup.Cli.Files;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Configuration;

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

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_none);
    }

    /// <summary>The configurations of a run.</summary>
    /// <exception cref="InputException">The options contradict each other, or the file is not there.</exception>
    public ConfigurationFiles Read(ParseResult parsed, RuleCatalog catalog, RuleOverrides rules)
    {
        var (file, isNone) = (parsed.GetValue(_file), parsed.GetValue(_none));
        if (file is not null && isNone)
            throw new InputException("`--config` and `--no-config` contradict each other.");
        if (file is not null && ConfigurationFile.Read(Path.GetFullPath(file)).Problem is { } problem)
            throw new InputException($"cannot read `{file}`: {problem}");
        return new ConfigurationFiles(new ConfigurationChoice(file, isNone, rules), catalog);
    }
}
