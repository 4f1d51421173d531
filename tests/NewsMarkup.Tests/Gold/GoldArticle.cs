using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsMarkup.Tests.Gold;

/// <summary>A compiled article, as a gold file or the compiler writes it. Offsets are UTF-16 code units of <paramref name="Text"/>.</summary>
internal sealed record GoldArticle(
    [property: JsonPropertyName("newsmarkup")] string FormatVersion,
    string OffsetUnit,
    IReadOnlyDictionary<string, JsonElement> Meta,
    string Text,
    string TextSha256,
    IReadOnlyList<GoldBlock> Blocks,
    IReadOnlyList<GoldEntity> Entities,
    IReadOnlyList<GoldSource> Sources,
    IReadOnlyList<GoldClaim> Claims,
    IReadOnlyList<GoldAttribution> Attributions,
    IReadOnlyList<GoldSpan> Spans)
{
    /// <summary>Strict: a key that is missing, unknown or null is a <see cref="JsonException"/> that names it.</summary>
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static GoldArticle Load(string path) => Parse(File.ReadAllText(path));

    public static GoldArticle Parse(string json) => JsonSerializer.Deserialize<GoldArticle>(json, Strict)!;
}
