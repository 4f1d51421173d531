using NewsMarkup.Cli.Files;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Reports;

/// <summary>Where the report of a check goes, and in which form.</summary>
/// <param name="Format">A word of <see cref="CheckReport.Formats"/>.</param>
/// <param name="File">The file; null for standard output.</param>
/// <param name="Palette">The colours of standard output.</param>
/// <param name="Catalog">The rules of the program.</param>
internal sealed record ReportDestination(string Format, string? File, Palette Palette, RuleCatalog Catalog)
{
    /// <summary>True where what an article or a baseline hides is reported too, as hidden.</summary>
    public bool ShowsHidden => Format == CheckReport.Sarif;

    /// <summary>Writes a report.</summary>
    /// <param name="run">Runs the check; its exit code.</param>
    /// <exception cref="InputException">The file cannot be written; what stood there is unchanged.</exception>
    public int Write(Func<CheckReport, int> run) => Output.Write(File, output =>
    {
        using var report = Open(output);
        return run(report);
    });

    /// <summary>A report for a tool goes to a file while people read the log.</summary>
    private CheckReport Open(Stream output)
    {
        if (File is null)
            return CheckReport.Create(Format, output, Palette, Catalog);
        var report = CheckReport.Create(Format, output, Palette.None, Catalog);
        return Format == CheckReport.Text ? report : new ReportsTogether(report, new TextReport(Console.Out, Palette, Terminal.WidthOfOutput()));
    }
}
