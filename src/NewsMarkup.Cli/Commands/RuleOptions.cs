using System.Collections.Immutable;
using System.CommandLine;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Cli.Commands;

/// <summary>The options that have the last word about rules; made anew for each command.</summary>
internal sealed class RuleOptions
{
    private readonly Option<string?> _preset =
        Choice.Of("--preset", "Which rules are on, whatever newsmarkup.json says; house where nobody says.", initial: null, "light", "house", "strict");

    private readonly Option<string[]> _rules = new("--rule")
    {
        Description = "The level of a rule, whatever newsmarkup.json says: NM2007=off. May be given again.",
        HelpName = "rule=level",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_preset);
        command.Add(_rules);
    }

    /// <summary>What the command line says.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="catalog">The rules of this folder; put together only where the command line names one.</param>
    /// <exception cref="InputException">It names a rule or a level that does not exist.</exception>
    public RuleOverrides Read(ParseResult parsed, Lazy<RuleCatalog> catalog)
    {
        var levels = ImmutableDictionary.CreateBuilder<string, Severity>();
        foreach (var rule in parsed.GetValue(_rules) ?? [])
        {
            var (id, level) = Level(rule, catalog.Value);
            levels[id] = level;
        }

        return new RuleOverrides(PresetOf(parsed.GetValue(_preset)), new RuleLayer { Rules = levels.ToImmutable() });
    }

    private static (string Id, Severity Level) Level(string setting, RuleCatalog catalog)
    {
        if (setting.Split('=') is not [var name, var word])
            throw new InputException($"`--rule` takes a rule and its level, such as NM2007=off, not `{setting}`.");
        if (catalog.Find(name) is not { } rule)
            throw new InputException($"there is no rule `{name}`.{Question(catalog.Nearest(name))}");
        if (rule.IsLocked)
            throw new InputException($"the level of `{name}` cannot be set: it always holds.");
        return LevelWords.Parse(word) is { } level
            ? (rule.Id, level)
            : throw new InputException($"`{name}` takes {Wording.OneOf(LevelWords.All)}, not `{word}`.{Question(LevelWords.Meant(word))}");
    }

    private static string Question(string? meant) => meant is null ? "" : $" {Wording.DidYouMean(meant)}";

    private static Preset? PresetOf(string? word) => word switch
    {
        "light" => Preset.Light,
        "house" => Preset.House,
        "strict" => Preset.Strict,
        _ => null,
    };
}
