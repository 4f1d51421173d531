using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>A value of a JSON document with the way to it, for importers: what is missing or of another sort is an <see cref="ImportException"/> that names it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Path">The way from the document: <c>$.claims[3].id</c>.</param>
internal readonly record struct JsonPlace(JsonElement Value, string Path)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The whole document of a file.</summary>
    public static JsonPlace Read(ImportInput input)
    {
        try
        {
            using var document = JsonDocument.Parse(input.ReadText().ToString(), Strict);
            return new JsonPlace(document.RootElement.Clone(), "$");
        }
        catch (JsonException problem)
        {
            throw new ImportException(string.Create(
                CultureInfo.InvariantCulture, $"this is no JSON from line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1} on."));
        }
    }

    /// <summary>The member of an object.</summary>
    public JsonPlace this[string key] => Find(key) ?? throw new ImportException($"`{Path}`: the key `{key}` is missing.");

    /// <summary>The text.</summary>
    public string Text
    {
        get
        {
            Expect(JsonValueKind.String, "a text");
            try
            {
                return Value.GetString()!;
            }
            catch (InvalidOperationException)
            {
                throw new ImportException($"`{Path}`: this text holds half a character.");
            }
        }
    }

    /// <summary>The items of a list.</summary>
    public ImmutableArray<JsonPlace> Items
    {
        get
        {
            Expect(JsonValueKind.Array, "a list");
            var path = Path;
            return [.. Value.EnumerateArray().Select((item, index) => new JsonPlace(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]")))];
        }
    }

    /// <summary>The texts of a list.</summary>
    public ImmutableArray<string> Texts => [.. Items.Select(item => item.Text)];

    /// <summary>The members of an object, in its order.</summary>
    public ImmutableArray<(string Key, JsonPlace Value)> Members
    {
        get
        {
            Expect(JsonValueKind.Object, "an object");
            var path = Path;
            return [.. Value.EnumerateObject().Select(member => (member.Name, new JsonPlace(member.Value, $"{path}.{member.Name}")))];
        }
    }

    /// <summary>A whole number that counts something.</summary>
    public int Count => Value.ValueKind == JsonValueKind.Number && Value.TryGetInt32(out var count) && count >= 0
        ? count
        : throw new ImportException($"`{Path}`: a whole number from 0 up is expected here.");

    /// <summary>The member of an object; null when there is none.</summary>
    public JsonPlace? Find(string key)
    {
        Expect(JsonValueKind.Object, "an object");
        return Value.TryGetProperty(key, out var value) ? new JsonPlace(value, $"{Path}.{key}") : null;
    }

    /// <summary>The range of a text that <c>start</c> and <c>end</c> give.</summary>
    public TextSpan RangeIn(string text)
    {
        var (start, end) = (this["start"].Count, this["end"].Count);
        if (start > end || end > text.Length)
            throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"`{Path}`: {start} to {end} is no range of the text, which has {text.Length} characters."));
        if (IsInsideCharacter(text, start) || IsInsideCharacter(text, end))
            throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"`{Path}`: {start} to {end} cuts a character in half; offsets count UTF-16 code units."));
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsInsideCharacter(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private void Expect(JsonValueKind kind, string expected)
    {
        if (Value.ValueKind != kind)
            throw new ImportException($"`{Path}`: {expected} is expected here.");
    }
}
