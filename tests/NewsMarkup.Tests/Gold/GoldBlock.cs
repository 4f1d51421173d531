using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsMarkup.Tests.Gold;

internal sealed record GoldBlock(string Id, string Kind, int Start, int End)
{
    /// <summary>The span's own attributes, which stand beside the other keys: image, credit, alt.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Attributes { get; init; } = [];
}
