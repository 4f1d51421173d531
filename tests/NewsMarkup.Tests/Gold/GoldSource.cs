namespace NewsMarkup.Tests.Gold;

internal sealed record GoldSource(
    string Id,
    string Type,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyList<GoldMention> Mentions,
    string? Entity = null,
    string? Description = null,
    string? Reason = null)
{
    /// <summary>Whether the source is no more than a description in by= or via=.</summary>
    public bool IsUndeclared => Type == "described";
}
