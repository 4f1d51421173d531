using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Tool;

/// <summary>Loads rules from assemblies, each once. The one place of the product that uses reflection; it runs code that others wrote.</summary>
internal sealed class RuleAssemblies
{
    private readonly ConcurrentDictionary<string, Lazy<RuleAssembly>> _loaded = new(StringComparer.Ordinal);

    /// <summary>The rules of the assembly at a full path: its public classes that are rules and have a constructor without parameters.</summary>
    public RuleAssembly Load(string path) => _loaded.GetOrAdd(path, path => new(() => Read(path))).Value;

    private static RuleAssembly Read(string path)
    {
        try
        {
            var assembly = new RuleLoadContext(path).LoadFromAssemblyPath(path);
            return ReasonAgainst(assembly) is { } reason ? RuleAssembly.Unusable(reason) : RulesOf(assembly);
        }
#pragma warning disable CA1031 // Whatever is wrong with somebody's assembly must not take the program down.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return RuleAssembly.Unusable(AssemblyFault.ReasonOf(fault));
        }
    }

    private static RuleAssembly RulesOf(Assembly assembly)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        var problems = ImmutableArray.CreateBuilder<RuleAssemblyProblem>();
        foreach (var type in assembly.GetExportedTypes().Where(IsRule).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            try
            {
                rules.Add((Rule)Activator.CreateInstance(type)!);
            }
#pragma warning disable CA1031 // The constructor of a rule may fail with anything.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                problems.Add(RuleAssemblyProblem.Of(type.FullName!, AssemblyFault.ReasonOf(fault)));
            }
        }

        return rules.Count + problems.Count > 0
            ? new RuleAssembly(rules.ToImmutable(), problems.ToImmutable())
            : RuleAssembly.Unusable("there is no rule in it; a rule is a public class that derives from `Rule` and has a constructor without parameters");
    }

    private static bool IsRule(Type type) => type is { IsAbstract: false, ContainsGenericParameters: false }
        && type.IsSubclassOf(typeof(Rule))
        && type.GetConstructor(Type.EmptyTypes) is not null;

    /// <summary>Why none of its rules would work; null when they may.</summary>
    private static string? ReasonAgainst(Assembly assembly) => (
        from needed in assembly.GetReferencedAssemblies()
        join shared in RuleLoadContext.Shared.Select(shared => shared.GetName()) on needed.Name equals shared.Name
        where !Fits(needed.Version!, shared.Version!)
        select $"it is built against {needed.Name} {needed.Version!.ToString(3)}, and this program has {shared.Version!.ToString(3)}").FirstOrDefault();

    /// <summary>True where what needs one version runs with another: before 1.0 every minor version may break it, after that every major one.</summary>
    private static bool Fits(Version needed, Version there) =>
        needed <= there && needed.Major == there.Major && (needed.Major > 0 || needed.Minor == there.Minor);
}
