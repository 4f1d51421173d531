using System.Collections.Immutable;
using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>What the client can do, as it said in <c>initialize</c>.</summary>
/// <param name="all">Its capabilities; null where it gave none.</param>
/// <param name="name">What it calls itself; null where it does not say.</param>
internal sealed class ClientCapabilities(JsonElement? all, string? name = null)
{
    /// <summary>VS Code, as it and its kin call themselves.</summary>
    private static readonly ImmutableArray<string> _kinOfCode = ["Visual Studio Code", "VSCodium", "Code - OSS", "Cursor", "Windsurf"];

    /// <summary>A client that can do nothing that must be announced.</summary>
    public static readonly ClientCapabilities None = new(all: null);

    /// <summary>How positions are counted: as the client likes best.</summary>
    public PositionEncoding Encoding =>
        Words("general", "positionEncodings").Select(EncodingOf).FirstOrDefault(encoding => encoding is not null) ?? PositionEncoding.Utf16;

    /// <summary>True for VS Code and what is made from it: there, our extension gives our own types of token their colours.</summary>
    public bool IsKinOfCode => _kinOfCode.Any(kin => name?.StartsWith(kin, StringComparison.Ordinal) ?? false);

    /// <summary>True where the client does a command itself: it names it in <c>experimental.commands.commands</c>.</summary>
    public bool Does(string command) => Names(command, "experimental", "commands", "commands");

    /// <summary>True where the client announces something: a switch that is on, or any value that is no switch.</summary>
    /// <param name="path">The keys that lead there.</param>
    public bool Has(params ReadOnlySpan<string> path) => Find(path) is { ValueKind: not (JsonValueKind.False or JsonValueKind.Null) };

    /// <summary>True where a list of words that the client gives holds one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="path">The keys that lead to the list.</param>
    public bool Names(string word, params ReadOnlySpan<string> path) => Words(path).Contains(word);

    /// <summary>Text for people: Markdown, or plain text to a client that names what it can show, and Markdown is not among it.</summary>
    /// <param name="markdown">The text; plain enough to be read as it is.</param>
    /// <param name="path">The keys that lead to the list of formats.</param>
    public MarkupContent Markup(string markdown, params ReadOnlySpan<string> path) =>
        new(Has(path) && !Names("markdown", path) ? "plaintext" : "markdown", markdown);

    private ImmutableArray<string> Words(params ReadOnlySpan<string> path) => Find(path) is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()!)]
        : [];

    private JsonElement? Find(params ReadOnlySpan<string> path)
    {
        var at = all;
        foreach (var key in path)
            at = at is { ValueKind: JsonValueKind.Object } here && here.TryGetProperty(key, out var next) ? next : null;
        return at;
    }

    private static PositionEncoding? EncodingOf(string encoding) => encoding switch
    {
        "utf-16" => PositionEncoding.Utf16,
        "utf-8" => PositionEncoding.Utf8,
        "utf-32" => PositionEncoding.Utf32,
        _ => null,
    };
}
