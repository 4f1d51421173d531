using System.Collections.Concurrent;
using NewsMarkup.Rules.Configuration;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Checks;

/// <summary>
/// Makes the key of an article's check: a hash of all that it depends on but the day. Two checks with the same key find the same. Safe to
/// use from several threads.
/// </summary>
/// <param name="checks">How articles are checked.</param>
internal sealed class ArticleKeys(ArticleChecks checks)
{
    private readonly ConcurrentDictionary<Project, UInt128> _ofProject = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<SourceText, UInt128> _ofText = new(ReferenceEqualityComparer.Instance);

    /// <summary>The path by which an article or a register is known from run to run: seen from the current folder, with <c>/</c>.</summary>
    public static string NameOf(string path) => Path.GetRelativePath(".", path).Replace('\\', '/');

    /// <summary>The key of an article's check.</summary>
    /// <param name="path">The article.</param>
    /// <param name="content">The hash of its bytes.</param>
    /// <param name="registers">The registers that it uses.</param>
    public UInt128 Of(string path, UInt128 content, IEnumerable<SourceFile> registers)
    {
        var key = new Digest();
        key.Add(_ofProject.GetOrAdd(checks.Configurations.ProjectOf(path), OfProject)).Add(NameOf(path)).Add(content);
        foreach (var known in checks.Baselines.KnownOf(path))
            key.Add(known.Fingerprint.ToString());
        foreach (var register in registers)
            key.Add(NameOf(register.Path)).Add(_ofText.GetOrAdd(register.Text, text => Digest.Of(text.ToString())));
        return key.ToHash();
    }

    private UInt128 OfProject(Project project)
    {
        var key = new Digest();
        var ofRules = project.Engine.Rules.Select(rule => rule.GetType().Module);
        foreach (var module in ofRules.Append(typeof(SourceText).Module).Append(typeof(ArticleKeys).Module).Distinct())
            key.Add(module.ModuleVersionId.ToString());
        foreach (var file in project.Configuration.Files.Concat(project.House.Sources))
            key.Add(NameOf(file.Path)).Add(file.Text.ToString());
        AddOverrides(checks.Configurations.Overrides, key);
        return key.ToHash();
    }

    private static void AddOverrides(RuleOverrides overrides, Digest key)
    {
        key.Add(overrides.Preset?.ToString() ?? "");
        foreach (var (rule, level) in overrides.Layer.Rules.OrderBy(rule => rule.Key, StringComparer.Ordinal))
            key.Add(rule).Add(level.ToString());
    }
}
