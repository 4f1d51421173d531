using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>The parts that JSON outputs are written with: lists always, scalars only when there is something to say.</summary>
internal static class JsonParts
{
    /// <summary>An indented document of one object, with a line end after it.</summary>
    public static void WriteDocument(IBufferWriter<byte> output, JavaScriptEncoder encoder, Action<Utf8JsonWriter> writeMembers)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = encoder }))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

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

    /// <summary>
    /// A map of attributes: a list of strings for a key that takes several values, however many it has, and a string for any other.
    /// References stand as ids without their sign; those to nothing, or to what the key does not take, are left out.
    /// </summary>
    public static void WriteAttributes(this Utf8JsonWriter json, AttributeMap? attributes, DeclarationScope scope, Func<AttributeMap.Entry, bool> isWanted)
    {
        json.WriteStartObject("attributes");
        json.WriteAttributeMembers(attributes, scope, isWanted);
        json.WriteEndObject();
    }

    /// <summary>The members of such a map.</summary>
    public static void WriteAttributeMembers(this Utf8JsonWriter json, AttributeMap? attributes, DeclarationScope scope, Func<AttributeMap.Entry, bool> isWanted)
    {
        foreach (var attribute in attributes?.Given(isWanted) ?? [])
        {
            var texts = TextsOf(attribute, scope);
            if (texts.Count > 0 && attribute.Definition is { TakesSeveral: true })
                json.WriteStrings(attribute.Key, texts);
            else if (texts.Count > 0)
                json.WriteString(attribute.Key, texts[0]);
        }
    }

    /// <summary>What every span takes (allow, because, until, note) is for colleagues and rules, not for readers.</summary>
    public static bool IsPublished(AttributeMap.Entry attribute) => AttributeDefinitions.Find(AttributeDefinitions.OfEverySpan, attribute.Key) is null;

    public static bool IsFurtherOnClaim(AttributeMap.Entry attribute) =>
        IsPublished(attribute) && AttributeDefinitions.Find(SpanKinds.OfClaims, attribute.Key) is null;

    private static List<string> TextsOf(AttributeMap.Entry attribute, DeclarationScope scope)
    {
        if (attribute.Definition is not { TakesReferences: true } definition)
            return [.. attribute.Values.Select(value => value.Value)];
        return
        [
            .. attribute.Values
                .Where(value => !value.IsReferenceTo('@') || (scope.Find(value.IdCharacters) is { } declaration && definition.Fits(declaration)))
                .Select(value => value.IsReference ? value.Id : value.Value),
        ];
    }
}
