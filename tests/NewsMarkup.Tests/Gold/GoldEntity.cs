namespace NewsMarkup.Tests.Gold;

internal sealed record GoldEntity(
    string Id,
    string Kind,
    string Name,
    IReadOnlyList<string> Aka,
    IReadOnlyList<string> SameAs,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyList<GoldMention> Mentions)
{
    /// <summary>The type that this entity has as a source when its declaration gives none.</summary>
    public string DerivedSourceType => Kind switch
    {
        "org" or "place" => "institution",
        "work" => "document",
        "group" => "collective",
        _ => "named",
    };
}
