namespace NewsMarkup.Tests.Gold;

internal sealed record GoldEntity(
    string Id,
    string Kind,
    string Name,
    IReadOnlyList<string> Aka,
    IReadOnlyList<string> SameAs,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyList<GoldMention> Mentions);
