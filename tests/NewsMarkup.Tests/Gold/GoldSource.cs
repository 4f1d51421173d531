namespace NewsMarkup.Tests.Gold;

internal sealed record GoldSource(
    string Id,
    string Type,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyList<GoldMention> Mentions,
    string? Entity = null,
    string? Description = null,
    string? Reason = null);
