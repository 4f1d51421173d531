using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>For people: place, message, the line with marks under the words, other places, and the way out.</summary>
internal sealed class TextReport(TextWriter output, Palette palette, int width) : CheckReport
{
    public override bool ShowsStatistics => true;

    public override void Add(CheckedFile file)
    {
        foreach (var finding in file.Findings)
            Write(file.Path, finding);
        output.Flush();
    }

    public override void End(Tally tally)
    {
        if (tally.Statistics is { Total: > 0 } statistics)
        {
            StatisticsTable.Write(statistics, output);
            output.WriteLine();
        }

        output.WriteLine(palette.Bold(tally.Summary()));
        output.Flush();
    }

    private void Write(string path, Diagnostic finding)
    {
        var severity = finding.Severity;
        var place = palette.Bold($"{Visible.Of(path)}:{finding.Location.Start}");
        var rule = palette.Of(severity, $"{SeverityWords.Word(severity)} {finding.Rule.Id}");
        output.WriteLine($"{place}: {rule} {palette.Bold(Visible.Of(finding.Message))} {palette.Dim($"[{finding.Rule.Name}]")}");

        var excerpt = new SourceExcerpt(palette, width, [finding.Location, .. finding.Related.Select(related => related.Location)]);
        excerpt.WriteTo(output, finding.Location, '^', marks => palette.Of(severity, marks));
        foreach (var related in finding.Related)
        {
            var see = Visible.Of($"{related.Location.File.Path}:{related.Location.Start}: {related.Message}");
            output.WriteLine($"{excerpt.Margin} {palette.Dim("=")} {palette.Bold("see:")} {see}");
            excerpt.WriteTo(output, related.Location, '-', palette.Related);
        }

        if (finding.Help is { } help)
            output.WriteLine($"{excerpt.Margin} {palette.Dim("=")} {palette.Help("help:")} {Visible.Of(help)}");
        output.WriteLine();
    }
}
