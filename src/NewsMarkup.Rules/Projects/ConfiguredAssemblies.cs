using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Rules.Projects;

/// <summary>The assemblies of rules that a configuration names.</summary>
/// <param name="All">Those that are there, in the order in which they are named.</param>
/// <param name="Problems">What is wrong with them, each where it is named.</param>
public sealed record ConfiguredAssemblies(ImmutableArray<ConfiguredAssembly> All, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>The rules of all of them.</summary>
    public IEnumerable<Rule> Rules => All.SelectMany(assembly => assembly.Rules);

    /// <summary>Loads assemblies. One that cannot be loaded, or a rule that cannot be used, stops neither the others nor the check.</summary>
    /// <param name="named">Where they are.</param>
    /// <param name="files">Says whether they are there.</param>
    /// <param name="others">The rules that are there already, whose ids and names are taken.</param>
    /// <param name="load">Loads one.</param>
    internal static ConfiguredAssemblies Load(
        IEnumerable<ConfiguredPath> named, FileSource files, IEnumerable<Rule> others, LoadRuleAssembly load)
    {
        var admission = new RuleAdmission(others);
        var assemblies = ImmutableArray.CreateBuilder<ConfiguredAssembly>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in named)
        {
            if (!files.IsFile(path.Path))
            {
                problems.Add(new Diagnostic(ConfigurationRules.NoFile, path.Place, path.Written));
                continue;
            }

            var assembly = load(path.Path);
            var judged = assembly.Rules.Select(rule => (Rule: rule, Refusal: admission.Refusal(rule))).ToList();
            assemblies.Add(new ConfiguredAssembly(path, [.. judged.Where(one => one.Refusal is null).Select(one => one.Rule)]));
            problems.AddRange(assembly.Problems.Select(problem => problem.At(path)));
            problems.AddRange(judged.Where(one => one.Refusal is not null)
                .Select(one => RuleAssemblyProblem.Of(one.Rule.GetType().FullName!, one.Refusal!).At(path)));
        }

        return new ConfiguredAssemblies(assemblies.ToImmutable(), problems.ToImmutable());
    }
}
