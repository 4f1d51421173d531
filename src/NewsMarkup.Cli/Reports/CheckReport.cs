namespace NewsMarkup.Cli.Reports;

/// <summary>A way to write down what was found. Files come in order, one at a time; each is written out before the next comes.</summary>
internal abstract class CheckReport : IDisposable
{
    /// <summary>The report that a word of <c>--format</c> stands for.</summary>
    public static CheckReport Create(string format, Stream output, Palette palette) => format switch
    {
        "json" => new JsonReport(output),
        "ndjson" => new NdjsonReport(output),
        _ => new TextReport(new StreamWriter(output), palette, Terminal.WidthOfOutput()),
    };

    /// <summary>True where <see cref="End"/> writes the statistics of a run too.</summary>
    public virtual bool ShowsStatistics => false;

    /// <summary>Writes what was found in a file.</summary>
    public abstract void Add(CheckedFile file);

    /// <summary>Writes what follows the last file.</summary>
    public abstract void End(Tally tally);

    public virtual void Dispose()
    {
    }
}
