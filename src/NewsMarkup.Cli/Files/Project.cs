using NewsMarkup.Rules;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Cli.Files;

/// <summary>A configuration with the rules by which its articles are checked.</summary>
/// <param name="Configuration">What it says.</param>
/// <param name="House">The house rules that it or the command line names.</param>
/// <param name="Engine">The program's own rules and these.</param>
internal sealed record Project(ProjectConfiguration Configuration, HouseRuleFiles House, RuleEngine Engine);
