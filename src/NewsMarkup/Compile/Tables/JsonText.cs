using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Tables;

/// <summary>JSON as the text of a cell, for what is a list or has no fixed keys.</summary>
internal static class JsonText
{
    private const string NoStrings = "[]";
    private const string NoMembers = "{}";

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>An array of strings.</summary>
    public static string Of(IEnumerable<string> values)
    {
        var all = values.ToList();
        if (all.Count == 0)
            return NoStrings;
        return Of(json =>
        {
            json.WriteStartArray();
            foreach (var value in all)
                json.WriteStringValue(value);
            json.WriteEndArray();
        });
    }

    /// <summary>An object of attributes, as in the compiled article.</summary>
    public static string Of(AttributeMap? attributes, DeclarationScope scope, Func<AttributeMap.Entry, bool> isWanted)
    {
        if (attributes?.Given(isWanted).Any() is not true)
            return NoMembers;
        return Of(json =>
        {
            json.WriteStartObject();
            json.WriteAttributeMembers(attributes, scope, isWanted);
            json.WriteEndObject();
        });
    }

    /// <summary>The header's lines with keys that the language does not know.</summary>
    public static string OfOwnKeys(ArticleMeta meta)
    {
        var fields = meta.OwnFields().ToList();
        if (fields.Count == 0)
            return NoMembers;
        return Of(json =>
        {
            json.WriteStartObject();
            foreach (var field in fields)
                json.WriteStrings(field.Key, field);
            json.WriteEndObject();
        });
    }

    private static string Of(Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, OneLine))
            write(json);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
