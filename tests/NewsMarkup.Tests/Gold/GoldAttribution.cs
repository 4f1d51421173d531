using System.Text.Json.Serialization;

namespace NewsMarkup.Tests.Gold;

/// <summary>Who says a claim. The x-sourceSpans, the words that name the source, are an extra of the gold that the compiler does not write.</summary>
internal sealed record GoldAttribution(
    string Id,
    string Claim,
    IReadOnlyList<string> Sources,
    string Stance,
    string Mode,
    IReadOnlyList<GoldExcerpt> Cue,
    IReadOnlyList<GoldRange> Content,
    IReadOnlyList<string> Via,
    IReadOnlyList<string> To,
    IReadOnlyDictionary<string, string> Attributes,
    string? Parent = null,
    string? When = null,
    [property: JsonPropertyName("x-sourceSpans")] IReadOnlyList<GoldExcerpt>? SourceSpans = null);
