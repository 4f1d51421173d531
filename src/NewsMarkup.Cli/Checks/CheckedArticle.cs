using NewsMarkup.Cli.Reports;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Checks;

/// <summary>What came of an article.</summary>
/// <param name="File">What is reported.</param>
/// <param name="Check">Its check, for rules over several files; null where it was not checked.</param>
internal sealed record CheckedArticle(CheckedFile File, CheckResult? Check = null)
{
    /// <summary>The same as far as a report and rules over several files need it: a run holds no articles in which nothing was found.</summary>
    public CheckedArticle ToReport() => new(
        File is { Findings: [], Known: [], Suppressed: [] } ? File with { Article = null } : File, Check is { HasFacts: true } ? Check : null);
}
