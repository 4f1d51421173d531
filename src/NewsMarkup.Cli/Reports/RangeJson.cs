using System.Text.Json;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Reports;

/// <summary>Ranges of an article in JSON: the words, their offsets in the clean text, and where they stand in the file, lines and columns from 1.</summary>
internal sealed class RangeJson(Utf8JsonWriter json, ArticleModel article)
{
    /// <summary>Writes a list of ranges of the article's text.</summary>
    public void Write(string key, IEnumerable<TextSpan> ranges)
    {
        json.WriteStartArray(key);
        foreach (var range in ranges)
            Write(range);
        json.WriteEndArray();
    }

    private void Write(TextSpan range)
    {
        json.WriteStartObject();
        json.WriteString("text", article.Text.Slice(range));
        json.WriteNumber("start", range.Start);
        json.WriteNumber("end", range.End);
        var source = article.Text.ToSource(range);
        var (start, end) = (article.Tree.Text.Lines.PositionOf(source.Start), article.Tree.Text.Lines.PositionOf(source.End));
        json.WriteStartObject("file");
        json.WriteNumber("start", source.Start);
        json.WriteNumber("end", source.End);
        json.WriteNumber("line", start.Line + 1);
        json.WriteNumber("column", start.Character + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Character + 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
