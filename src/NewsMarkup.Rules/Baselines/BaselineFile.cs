using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Baselines;

/// <summary>A baseline as JSON: for each article its findings, a line each, so that two versions of the file merge like text.</summary>
public static class BaselineFile
{
    internal const string VersionKey = "newsmarkup-baseline";
    internal const string FilesKey = "files";
    internal const int Version = 1;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a file as far as it can be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="report">Is told what is wrong with it (NM0908).</param>
    public static Baseline Read(SourceFile file, Action<Diagnostic> report)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(report);
        return new BaselineReader(file, report).Read();
    }

    /// <summary>Writes a baseline.</summary>
    public static void Write(Baseline baseline, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber(VersionKey, Version);
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
