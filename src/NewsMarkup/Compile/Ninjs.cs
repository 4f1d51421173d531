using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile;

/// <summary>The article as agencies exchange it: IPTC ninjs. It has no place for claims; an association leads to the compiled article, which has them.</summary>
internal sealed class Ninjs
{
    private const string Base = "tag:newsmarkup.org,2026:";

    private readonly Compilation _compilation;
    private readonly Func<string, string> _key;
    private readonly HashSet<Entity> _about;

    private Ninjs(Compilation compilation, Func<string, string> key)
    {
        _compilation = compilation;
        _key = key;
        _about = [.. compilation.Article.Claims.SelectMany(claim => claim.About).OfType<Entity>()];
    }

    /// <summary>Writes version 3.1.</summary>
    public static void Write(Compilation compilation, IBufferWriter<byte> output) => Write(compilation, output, "3.1", key => key);

    /// <summary>Writes version 2.2, whose keys are those of version 3 in lower case.</summary>
    public static void Write22(Compilation compilation, IBufferWriter<byte> output) => Write(compilation, output, "2.2", key => key.ToLowerInvariant());

    private static void Write(Compilation compilation, IBufferWriter<byte> output, string version, Func<string, string> key) =>
        JsonParts.WriteDocument(output, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, json => new Ninjs(compilation, key).WriteItem(json, version));

    private void WriteItem(Utf8JsonWriter json, string version)
    {
        var (article, meta) = (_compilation.Article, _compilation.Article.Meta);
        json.WriteString("uri", WebAddress.Of(meta["url"]) ?? Base + Uri.EscapeDataString(_compilation.Name));
        json.WriteString("type", "text");
        json.WriteStartObject("standard");
        json.WriteString("name", "ninjs");
        json.WriteString("version", version);
        json.WriteString("schema", $"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json");
        json.WriteEndObject();
        Optional(json, "firstCreated", Moment(meta.Date));
        Optional(json, "versionCreated", Moment(meta["corrected"] ?? meta["updated"]));
        Optional(json, "pubStatus", meta["status"] switch { "publish" => "usable", null => null, _ => "withheld" });
        Optional(json, "copyrightNotice", meta["rights"]);
        Optional(json, "copyrightHolder", meta["publisher"]);
        Optional(json, "language", meta.Language);
        Values(json, "headlines", meta.Headline, "main", "text/plain");
        Values(json, "descriptions", meta["standfirst"], "standfirst", "text/plain");
        Optional(json, "by", string.Join(", ", meta.All("byline")) is { Length: > 0 } by ? by : null);
        Optional(json, "located", meta["dateline"]);
        WriteBodies(json, article);
        Entities(json, "people", kind => kind is "person");
        Entities(json, "organisations", kind => kind is "org" or "group");
        Entities(json, "places", kind => kind is "place");
        Entities(json, "events", kind => kind is "event");
        Entities(json, "objects", kind => kind is not ("person" or "org" or "group" or "place" or "event"));
        json.WriteArray(_key("infoSources"), article.Sources, WriteSource);
        json.WriteArray("associations", [$"{_compilation.Name}.json"], WriteAssociation);
    }

    private void WriteBodies(Utf8JsonWriter json, ArticleModel article)
    {
        json.WriteStartArray("bodies");
        json.WriteStartObject();
        Body(json, "text/plain", article.Text.Value);
        json.WriteNumber(_key("charCount"), article.Text.Value.EnumerateRunes().Count());
        json.WriteEndObject();
        json.WriteStartObject();
        Body(json, "application/xhtml+xml", Xhtml.Of(article));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Body(Utf8JsonWriter json, string type, string value)
    {
        json.WriteString("role", "main");
        json.WriteString(_key("contentType"), type);
        json.WriteString("value", value);
    }

    private void Values(Utf8JsonWriter json, string key, string? value, string role, string type)
    {
        if (value is null)
            return;
        json.WriteArray(_key(key), [value], (json, text) =>
        {
            json.WriteString("role", role);
            json.WriteString(_key("contentType"), type);
            json.WriteString("value", text);
        });
    }

    private void Entities(Utf8JsonWriter json, string key, Func<string, bool> isOfKind) =>
        json.WriteArray(_key(key), _compilation.Article.Entities.Where(entity => isOfKind(entity.Declaration.Kind) && IsInText(entity)), (json, entity) =>
        {
            json.WriteString("name", entity.Declaration.Name);
            json.WriteString("rel", _about.Contains(entity) ? "about" : "mentions");
            json.WriteOptional("uri", WebAddress.FirstOf(entity.Declaration.SameAs));
            json.WriteString("literal", entity.Id);
        });

    private bool IsInText(Entity entity) => !entity.Mentions.IsEmpty || _about.Contains(entity);

    private static void WriteSource(Utf8JsonWriter json, Source source)
    {
        json.WriteString("name", source.Entity?.Declaration.Name ?? source.Description);
        json.WriteString("role", EnumWords.Word(source.Type));
        json.WriteOptional("uri", WebAddress.FirstOf(source.Declaration?.SameAs ?? []));
        json.WriteString("literal", source.Id);
    }

    /// <summary>The schema wants an address with a scheme; where the article has none to stand beside, the name alone leads to the file.</summary>
    private void WriteAssociation(Utf8JsonWriter json, string file)
    {
        json.WriteString("name", file);
        json.WriteString("uri", WebAddress.Of(_compilation.Article.Meta["url"]) is { } url && Uri.TryCreate(new Uri(url), Uri.EscapeDataString(file), out var beside)
            ? beside.AbsoluteUri
            : Base + Uri.EscapeDataString(file));
    }

    private void Optional(Utf8JsonWriter json, string key, string? value) => json.WriteOptional(_key(key), value);

    /// <summary>A date with time and zone, which is all that the schema takes; a day alone has no place.</summary>
    private static string? Moment(string? date) =>
        date?.IndexOf('T') is > 0 and var time && date.AsSpan(time).IndexOfAny("Z+-") > 0
        && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, out var moment)
            ? moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
            : null;
}
