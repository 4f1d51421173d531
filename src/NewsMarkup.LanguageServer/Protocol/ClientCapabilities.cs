using System.Text.Json;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>What the client can do, as it said in <c>initialize</c>.</summary>
/// <param name="all">Its capabilities; null where it gave none.</param>
internal sealed class ClientCapabilities(JsonElement? all)
{
    /// <summary>A client that can do nothing that must be announced.</summary>
    public static readonly ClientCapabilities None = new(all: null);

    /// <summary>How positions are counted: as the client likes best.</summary>
    public PositionEncoding Encoding
    {
        get
        {
            if (Find("general", "positionEncodings") is not { ValueKind: JsonValueKind.Array } offered)
                return PositionEncoding.Utf16;
            return offered.EnumerateArray()
                .Where(encoding => encoding.ValueKind == JsonValueKind.String)
                .Select(encoding => EncodingOf(encoding.GetString()))
                .FirstOrDefault(encoding => encoding is not null) ?? PositionEncoding.Utf16;
        }
    }

    /// <summary>True where the client announces something: a switch that is on, or any value that is no switch.</summary>
    /// <param name="path">The keys that lead there.</param>
    public bool Has(params ReadOnlySpan<string> path) => Find(path) is { ValueKind: not (JsonValueKind.False or JsonValueKind.Null) };

    /// <summary>True where a list of words that the client gives holds one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="path">The keys that lead to the list.</param>
    public bool Names(string word, params ReadOnlySpan<string> path) => Find(path) is { ValueKind: JsonValueKind.Array } list
        && list.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && item.ValueEquals(word));

    private JsonElement? Find(params ReadOnlySpan<string> path)
    {
        var at = all;
        foreach (var key in path)
            at = at is { ValueKind: JsonValueKind.Object } here && here.TryGetProperty(key, out var next) ? next : null;
        return at;
    }

    private static PositionEncoding? EncodingOf(string? name) => name switch
    {
        "utf-16" => PositionEncoding.Utf16,
        "utf-8" => PositionEncoding.Utf8,
        "utf-32" => PositionEncoding.Utf32,
        _ => null,
    };
}
