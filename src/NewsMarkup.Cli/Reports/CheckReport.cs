namespace NewsMarkup.Cli.Reports;

/// <summary>A way to write down what was found. Files come in order, one at a time.</summary>
internal abstract class CheckReport
{
    /// <summary>Writes what was found in a file.</summary>
    public abstract void Add(CheckedFile file);

    /// <summary>Writes what follows the last file.</summary>
    public abstract void End(Tally tally);
}
