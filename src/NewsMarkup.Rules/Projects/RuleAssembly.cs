using System.Collections.Immutable;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Rules.Projects;

/// <summary>What came of loading an assembly of rules.</summary>
/// <param name="Rules">Its rules that could be made.</param>
/// <param name="Problems">What is wrong with it or with others of its rules.</param>
public sealed record RuleAssembly(ImmutableArray<Rule> Rules, ImmutableArray<RuleAssemblyProblem> Problems)
{
    /// <summary>What a program says that loads no assemblies.</summary>
    public static RuleAssembly NotSupported { get; } = Refused(new RuleAssemblyProblem(ConfigurationRules.AssemblyNotSupported)
    {
        Help = "Use the .NET tool, which does: `dotnet tool install --global NewsMarkup.Tool`.",
    });

    /// <summary>What is said where nobody has allowed assemblies.</summary>
    /// <param name="help">How somebody who trusts it allows it, in one sentence.</param>
    public static RuleAssembly NotAllowed(string help) => Refused(new RuleAssemblyProblem(ConfigurationRules.AssemblyNotAllowed) { Help = help });

    /// <summary>An assembly from which no rule can be had.</summary>
    /// <param name="reason">Why, to follow a colon.</param>
    public static RuleAssembly Unusable(string reason) => Refused(new RuleAssemblyProblem(ConfigurationRules.AssemblyUnusable, reason));

    private static RuleAssembly Refused(RuleAssemblyProblem problem) => new([], [problem]);
}
