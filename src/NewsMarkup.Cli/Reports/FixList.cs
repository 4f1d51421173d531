using System.Globalization;
using System.Text;
using NewsMarkup.Cli.Files;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Reports;

/// <summary>For people: a line a fix, and what is left.</summary>
/// <param name="isDone">True where the files are written, false where it is only said what would be.</param>
/// <param name="choice">Which fixes are applied.</param>
internal sealed class FixList(bool isDone, FixChoice choice) : FixReport
{
    private int _files;
    private int _changed;
    private int _applied;
    private int _waited;
    private int _suggested;

    public override string Of(MendedFile file)
    {
        _files++;
        _changed += file.IsChanged ? 1 : 0;
        _waited += file.Result.Steps.Count(step => step.Outcome == FixOutcome.Waited);
        _suggested += choice.Suggested ? 0 : file.Result.Check.Findings.Count(finding => (choice with { Suggested = true }).Of(finding) is not null);
        var lines = new StringBuilder();
        foreach (var step in file.Result.Steps.Where(step => step.Outcome != FixOutcome.Waited))
        {
            _applied += step.Outcome == FixOutcome.Applied ? 1 : 0;
            var place = $"{file.Before.Path}:{step.Finding.Location.Start}";
            lines.Append(Visible.Of($"{place}: {Word(step.Outcome)} {step.Finding.Rule.Id}: {step.Fix.Title}")).Append('\n');
        }

        return lines.ToString();
    }

    public override string Summary()
    {
        var summary = _applied == 0
            ? $"Nothing {(isDone ? "was" : "is")} to mend in {Number(_files, "article")}."
            : $"{Number(_applied, "fix", "fixes")} {(isDone ? "made" : "to make")} in {Number(_changed)} of {Number(_files, "article")}.";
        if (_waited > 0)
            summary += $" {Number(_waited)} had to wait for another one at the same place.";
        if (_suggested > 0)
            summary += $" {Number(_suggested)} more {(_suggested == 1 ? "is" : "are")} suggested: --suggested.";
        return summary + "\n";
    }

    private string Word(FixOutcome outcome) => outcome switch
    {
        FixOutcome.Applied => isDone ? "mended" : "would mend",
        FixOutcome.ChangesNothing => "not mended, the fix changes nothing:",
        _ => string.Create(CultureInfo.InvariantCulture, $"not mended after {FixAll.MaxPasses} passes:"),
    };

    private static string Number(int count, string noun, string? plural = null) => $"{Number(count)} {(count == 1 ? noun : plural ?? $"{noun}s")}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
