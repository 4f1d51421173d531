using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Rules.Projects;

/// <summary>What is wrong with an assembly of rules, before it is known where a configuration names it.</summary>
/// <param name="Descriptor">What is said of it; its first argument is the path.</param>
/// <param name="Details">The arguments after the path.</param>
public sealed record RuleAssemblyProblem(RuleDescriptor Descriptor, params ImmutableArray<string> Details)
{
    /// <summary>The way out, in one sentence; null when the message says all.</summary>
    public string? Help { get; init; }

    /// <summary>A rule that cannot be used.</summary>
    /// <param name="rule">The name of its type.</param>
    /// <param name="reason">Why, to follow a colon.</param>
    public static RuleAssemblyProblem Of(string rule, string reason) => new(ConfigurationRules.AssemblyRuleUnusable, rule, reason);

    /// <summary>The finding, where a configuration names the assembly.</summary>
    internal Diagnostic At(ConfiguredPath named) => new(Descriptor, named.Place, [named.Written, .. Details]) { Help = Help };
}
