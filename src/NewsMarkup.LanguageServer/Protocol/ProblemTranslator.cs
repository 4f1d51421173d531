using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;
using Diagnostic = NewsMarkup.LanguageServer.Protocol.Types.Diagnostic;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>Problems as the protocol has them.</summary>
internal static class ProblemTranslator
{
    private const string Source = "newsmarkup";
    private const int Unnecessary = 1;

    /// <summary>The problems of a file.</summary>
    public static ImmutableArray<Diagnostic> Translate(this Translator translator, Workspace workspace, ImmutableArray<Problem> problems) =>
        [.. problems.Select(problem => Of(translator, workspace, problem))];

    private static Diagnostic Of(Translator translator, Workspace workspace, Problem problem)
    {
        var (finding, location) = (problem.Finding, problem.Finding.Location);
        return new Diagnostic(
            translator.RangeOf(location.File.Text, location.Span),
            finding.Help is { } help ? $"{finding.Message}\n{help}" : finding.Message,
            SeverityOf(finding.Severity),
            finding.Rule.Id,
            problem.Page is { } page ? new CodeDescription(page) : null,
            Source,
            problem.IsUnnecessary ? [Unnecessary] : null,
            finding.Related.IsEmpty ? null :
            [
                .. finding.Related.Select(related => new DiagnosticRelatedInformation(translator.LocationOf(workspace, related.Location), related.Message)),
            ],
            new FindingData(finding.Rule.Id, location.Span.Start, location.Span.End));
    }

    private static int SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => 1,
        Severity.Warning => 2,
        Severity.Info => 3,
        _ => 4,
    };
}
