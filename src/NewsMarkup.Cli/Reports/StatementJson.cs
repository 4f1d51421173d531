using System.Text.Json;
using NewsMarkup.Cli.Searches;
using NewsMarkup.Search;
using NewsMarkup.Semantics;

namespace NewsMarkup.Cli.Reports;

/// <summary>A statement that was found, in JSON. Lists are always written; what the article does not say is left out.</summary>
internal static class StatementJson
{
    public static void Write(Utf8JsonWriter json, SearchedArticle article, FoundStatement found)
    {
        var (said, model) = (found.Attribution, article.Article!);
        var ranges = new RangeJson(json, model);
        json.WriteStartObject();
        json.WriteString("path", article.Path);
        WriteOptional(json, "headline", model.Meta.Headline);
        WriteOptional(json, "date", model.Meta.Date);
        json.WriteString("attribution", said.Id);
        json.WriteString("claim", said.Claim.Id);
        json.WriteString("kind", said.Span.Kind!.Name);
        json.WriteString("words", string.Join(' ', said.Parts.Where(part => !part.Text.IsEmpty).Select(part => model.Text.Slice(part.Text))));
        WriteSources(json, "sources", said.Sources);
        json.WriteString("stance", EnumWords.Word(said.Stance));
        json.WriteString("mode", EnumWords.Word(said.Mode));
        WriteSources(json, "via", said.Via);
        WriteIds(json, "about", said.Claim.About);
        WriteOptional(json, "type", said.Claim.Type);
        WriteOptional(json, "status", said.Claim.Status);
        ranges.Write("cue", said.Cues.Select(cue => cue.Text));
        ranges.Write("content", said.Parts.Select(part => part.Text).Where(part => !part.IsEmpty));
        ranges.Write("matches", found.Matches);
        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, string key, IEnumerable<Source> sources)
    {
        json.WriteStartArray(key);
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("id", source.Id);
            json.WriteString("name", source.Name);
            json.WriteString("type", EnumWords.Word(source.Type));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIds(Utf8JsonWriter json, string key, IEnumerable<Symbol> symbols)
    {
        json.WriteStartArray(key);
        foreach (var symbol in symbols)
            json.WriteStringValue(symbol.Id);
        json.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }
}
