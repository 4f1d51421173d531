using NewsMarkup.Cli.Files;

namespace NewsMarkup.Cli.Reports;

/// <summary>A way to say what was mended. Files come one at a time.</summary>
internal abstract class FixReport
{
    /// <summary>What is said of a file, with its line ends.</summary>
    public abstract string Of(MendedFile file);

    /// <summary>What follows the last file, with its line ends.</summary>
    public abstract string Summary();
}
