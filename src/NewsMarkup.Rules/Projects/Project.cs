using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Rules.Projects;

/// <summary>A configuration with the rules by which its articles are checked.</summary>
/// <param name="Configuration">What it says.</param>
/// <param name="House">The house rules that it or the command line names.</param>
/// <param name="Assemblies">The assemblies of rules that it names.</param>
/// <param name="Engine">The program's own rules and all these.</param>
public sealed record Project(ProjectConfiguration Configuration, HouseRuleFiles House, ConfiguredAssemblies Assemblies, RuleEngine Engine);
