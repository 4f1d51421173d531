using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>For people: place, message, the line with marks under the words, and the way out.</summary>
internal sealed class TextReport(TextWriter output, Palette palette) : CheckReport
{
    public override void Add(CheckedFile file)
    {
        foreach (var finding in file.Findings)
            Write(file.Path, finding);
    }

    public override void End(Tally tally) => output.WriteLine(palette.Bold(tally.Summary()));

    private void Write(string path, Diagnostic finding)
    {
        var severity = finding.Severity;
        output.WriteLine(
            $"{palette.Bold($"{path}:{finding.Location.Start}")}: {palette.Of(severity, $"{SeverityWords.Word(severity)} {finding.Rule.Id}")} "
            + $"{palette.Bold(finding.Message)} {palette.Dim($"[{finding.Rule.Name}]")}");
        foreach (var line in SourceExcerpt.Of(finding.Location, palette, severity))
            output.WriteLine(line);
        foreach (var related in finding.Related)
            output.WriteLine($"  {palette.Dim("=")} {palette.Bold("see:")} {related.Location.Tree.Path}:{related.Location.Start}: {related.Message}");
        if (finding.Help is { } help)
            output.WriteLine($"  {palette.Dim("=")} {palette.Help("help:")} {help}");
        output.WriteLine();
    }
}
