using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Syntax;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>What is wrong in a file: an article, a register, a configuration or house rules.</summary>
internal static class ProblemList
{
    private static readonly ImmutableHashSet<RuleDescriptor> _unnecessary =
        [BindingRules.UnusedDeclaration, EngineRules.UnusedSuppression, EngineRules.ExpiredSuppression];

    /// <summary>The problems, in the order of the file; none where it cannot be read.</summary>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public static ImmutableArray<Problem> Of(Workspace workspace, string path, CancellationToken cancellation = default)
    {
        var findings = FileKind.IsArticle(path) ? InArticle(workspace, path, cancellation) : InConfiguration(workspace, path);
        return [.. findings.Select(finding => new Problem(finding, _unnecessary.Contains(finding.Rule)))];
    }

    /// <summary>What is wrong in the configurations, house rules and baselines that hold for some files, and for others that were asked about earlier.</summary>
    public static IEnumerable<FileProblems> OfProjects(Workspace workspace, IEnumerable<string> paths)
    {
        var (configurations, baselines) = (workspace.Checks.Configurations, workspace.Checks.Baselines);
        foreach (var path in paths)
            baselines.Of(path);
        return configurations.Problems().Concat(configurations.HouseProblems()).Concat(baselines.Problems());
    }

    private static ImmutableArray<Diagnostic> InArticle(Workspace workspace, string path, CancellationToken cancellation) =>
        workspace.Find(path) is { } document ? document.Findings(cancellation)
        : workspace.Files.Read(path) is FileContent.NotUtf8 bad ? [bad.In(SyntaxTree.Parse("", path))]
        : [];

    /// <summary>Findings come with the configuration that reads the file: the nearest one. House rules that none names are read by themselves.</summary>
    private static IEnumerable<Diagnostic> InConfiguration(Workspace workspace, string path)
    {
        var found = OfProjects(workspace, [path]).Where(file => file.Path == path).SelectMany(file => file.Findings);
        if (!path.EndsWith(FileKind.HouseRules, StringComparison.Ordinal))
            return found;
        var alone = HouseRuleFiles.Read([path], workspace.Files, BuiltInRules.All).Problems.SelectMany(file => file.Findings);
        return found.Concat(alone).DistinctBy(finding => (finding.Rule, finding.Location.Span));
    }
}
