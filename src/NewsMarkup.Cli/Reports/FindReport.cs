using System.Text;
using NewsMarkup.Cli.Searches;

namespace NewsMarkup.Cli.Reports;

/// <summary>A way to write down what a search found. Articles in which something was found come in order; each is written out before the next comes.</summary>
internal abstract class FindReport : IDisposable
{
    /// <summary>The word of <c>--format</c> for people.</summary>
    public const string Text = "text";

    /// <summary>How many in each article.</summary>
    public const string Counts = "count";

    /// <summary>The names of the articles.</summary>
    public const string Files = "files";

    /// <summary>The words of <c>--format</c>.</summary>
    public static readonly string[] Formats = [Text, "json", "ndjson"];

    /// <summary>The report in a form.</summary>
    /// <param name="form">A word of <c>--format</c>, or <see cref="Counts"/> or <see cref="Files"/>.</param>
    /// <param name="output">Where it goes; it is not closed.</param>
    /// <param name="palette">The colours of text.</param>
    /// <param name="isForTerminal">True where a terminal shows it.</param>
    public static FindReport Create(string form, Stream output, Palette palette, bool isForTerminal) => form switch
    {
        "json" => new FindJson(output),
        "ndjson" => new FindNdjson(output),
        Counts => new FindLines(WriterTo(output), article => FindText.Count(article, palette)),
        Files => new FindLines(WriterTo(output), article => palette.Path(Visible.Of(article.Path))),
        _ => new FindText(WriterTo(output), palette, isForTerminal),
    };

    /// <summary>Writes what was found in an article.</summary>
    public abstract void Add(SearchedArticle article);

    /// <summary>Writes what follows the last article.</summary>
    public virtual void End()
    {
    }

    public virtual void Dispose()
    {
    }

    private static StreamWriter WriterTo(Stream output) => new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
