using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Cli.Searches;

namespace NewsMarkup.Cli.Reports;

/// <summary>For streams: one statement a line, as JSON.</summary>
internal sealed class FindNdjson(Stream output) : FindReport
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Add(SearchedArticle article)
    {
        foreach (var found in article.Found)
        {
            using (var json = new Utf8JsonWriter(output, OneLine))
                StatementJson.Write(json, article, found);
            output.WriteByte((byte)'\n');
        }

        output.Flush();
    }
}
