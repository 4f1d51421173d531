using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Configuration.Json;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Baselines;

/// <summary>A baseline as JSON: for each article its findings, a line each, so that two versions of the file merge like text.</summary>
public static class BaselineFile
{
    private const string VersionKey = "newsmarkup-baseline";
    private const string Version = "1";
    private const string FilesKey = "files";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a file as far as it can be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="report">Is told what is wrong with it (NM0908).</param>
    public static Baseline Read(SourceFile file, Action<Diagnostic> report)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(report);
        var root = JsonTree.Read(file.Text.ToString(), Refuse);
        if (root is JsonObject { Members: var members } && members.All(member => member.Key is VersionKey or FilesKey))
            return Read((JsonObject)root);
        if (root is not null)
            Refuse((root as JsonObject)?.Members.First(member => member.Key is not (VersionKey or FilesKey)).KeySpan ?? root.Span, $"it holds `{VersionKey}` and `{FilesKey}`, and nothing else");
        return Baseline.Empty;

        void Refuse(TextSpan place, string problem) => report(new Diagnostic(EngineRules.BadBaseline, new Location(file, place), problem));

        Baseline Read(JsonObject baseline)
        {
            if (baseline.Find(VersionKey)?.Value is not JsonNumber { Digits: Version })
            {
                Refuse(baseline.Find(VersionKey)?.Value.Span ?? new TextSpan(baseline.Span.Start, 1), $"its `{VersionKey}` is not {Version}");
                return Baseline.Empty;
            }

            var entries = Baseline.Empty.Files.ToBuilder();
            foreach (var article in Members(baseline.Find(FilesKey)?.Value))
                entries[article.Key] = [.. entries.GetValueOrDefault(article.Key, []), .. Members(article.Value).Select(Entry).OfType<BaselineEntry>()];
            return new Baseline(entries.ToImmutable());
        }

        ImmutableArray<JsonMember> Members(JsonValue? value)
        {
            if (value is not (null or JsonObject))
                Refuse(value.Span, $"an object belongs here, not {value.Description}");
            return (value as JsonObject)?.Members ?? [];
        }

        BaselineEntry? Entry(JsonMember member)
        {
            if (Fingerprint.Parse(member.Key) is { } fingerprint)
                return new BaselineEntry(fingerprint, (member.Value as JsonText)?.Value ?? "", new Location(file, member.KeySpan));
            Refuse(member.KeySpan, $"`{member.Key}` is no fingerprint such as `NM2001-0f3a5c7e9b1d2468`");
            return null;
        }
    }

    /// <summary>Writes a baseline.</summary>
    public static void Write(Baseline baseline, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber(VersionKey, 1);
            json.WriteStartObject(FilesKey);
            foreach (var (file, entries) in baseline.Files)
            {
                json.WriteStartObject(file);
                foreach (var entry in entries)
                    json.WriteString(entry.Fingerprint.ToString(), entry.Words);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
