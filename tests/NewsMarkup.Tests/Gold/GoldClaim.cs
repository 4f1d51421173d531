using System.Text.Json;

namespace NewsMarkup.Tests.Gold;

internal sealed record GoldClaim(
    string Id,
    string Text,
    IReadOnlyList<string> About,
    IReadOnlyList<string> Cite,
    IReadOnlyList<GoldRange> Content,
    IReadOnlyList<string> Contradicts,
    IReadOnlyList<string> Supports,
    IReadOnlyList<string> Repeats,
    string? Type = null,
    string? Status = null,
    JsonElement? Review = null);
