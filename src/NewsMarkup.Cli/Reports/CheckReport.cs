using System.Text;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Reports;

/// <summary>A way to write down what was found. Files come in order, one at a time; each is written out before the next comes.</summary>
internal abstract class CheckReport : IDisposable
{
    /// <summary>The word of <c>--format</c> for people.</summary>
    public const string Text = "text";

    /// <summary>The word of <c>--format</c> for streams.</summary>
    public const string Ndjson = "ndjson";

    /// <summary>The word of <c>--format</c> for code scanning.</summary>
    public const string Sarif = "sarif";

    /// <summary>The words of <c>--format</c>.</summary>
    public static readonly string[] Formats = [Text, "json", Ndjson, Sarif, "github", "gitlab", "junit", "checkstyle", "rdjson"];

    /// <summary>The report that a word of <c>--format</c> stands for.</summary>
    /// <param name="format">The word.</param>
    /// <param name="output">Where the report goes; it is not closed.</param>
    /// <param name="palette">The colours of text.</param>
    /// <param name="catalog">The rules of the program.</param>
    public static CheckReport Create(string format, Stream output, Palette palette, RuleCatalog catalog) => format switch
    {
        "json" => new JsonReport(output),
        Ndjson => new NdjsonReport(output),
        Sarif => new SarifReport(output, catalog),
        "github" => new GitHubReport(WriterTo(output)),
        "gitlab" => new GitLabReport(output),
        "junit" => new JUnitReport(output, DateTimeOffset.UtcNow),
        "checkstyle" => new CheckstyleReport(output),
        "rdjson" => new RdjsonReport(output),
        _ => new TextReport(WriterTo(output), palette, Terminal.WidthOfOutput()),
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

    /// <summary>Half a surrogate pair, which a file's name may hold, is written as U+FFFD.</summary>
    private static StreamWriter WriterTo(Stream output) => new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
