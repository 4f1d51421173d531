namespace NewsMarkup.Cli.Reports;

/// <summary>Two reports of one run.</summary>
internal sealed class ReportsTogether(CheckReport first, CheckReport second) : CheckReport
{
    public override bool ShowsStatistics => first.ShowsStatistics || second.ShowsStatistics;

    public override void Add(CheckedFile file)
    {
        first.Add(file);
        second.Add(file);
    }

    public override void End(Tally tally)
    {
        first.End(tally);
        second.End(tally);
    }

    public override void Dispose()
    {
        first.Dispose();
        second.Dispose();
        base.Dispose();
    }
}
