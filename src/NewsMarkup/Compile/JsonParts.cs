using System.Text.Json;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>The parts that JSON outputs are written with: lists always, scalars only when there is something to say.</summary>
internal static class JsonParts
{
    public static void WriteOptional(this Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }

    public static void WriteStrings(this Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void WriteArray<T>(this Utf8JsonWriter json, string key, IEnumerable<T> items, Action<Utf8JsonWriter, T> writeMembers)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeMembers(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteRange(this Utf8JsonWriter json, TextSpan range)
    {
        json.WriteNumber("start", range.Start);
        json.WriteNumber("end", range.End);
    }

    /// <summary>A map of attributes: a string, or a list of strings where there are several values.</summary>
    public static void WriteAttributes(this Utf8JsonWriter json, AttributeMap? attributes, Func<string, bool> isWanted)
    {
        json.WriteStartObject("attributes");
        foreach (var key in attributes?.Keys.Where(isWanted) ?? [])
        {
            var values = attributes!.Values(key, repeats: true).Select(value => TextOf(key, value)).ToList();
            if (values.Count == 1)
                json.WriteString(key, values[0]);
            else
                json.WriteStrings(key, values);
        }

        json.WriteEndObject();
    }

    /// <summary>Ids stand without their sign where the key says that it takes ids.</summary>
    private static string TextOf(string key, ValueSyntax value) => value.IsReference && IsReferenceKey(key) ? value.Id : value.Value;

    private static bool IsReferenceKey(string key) => key == "affiliation" || AttributeKeys.IsList(key);
}
