using System.Text.Json;
using NewsMarkup.Compile.Tagging;

namespace NewsMarkup.Tests.Gold;

/// <summary>The header of a gold article: its keys, and a declaration for each entity and each source that is none.</summary>
internal static class GoldHeader
{
    public static IEnumerable<string> Lines(GoldArticle gold) =>
    [
        "---",
        .. gold.Meta.SelectMany(key => Items(key.Key, key.Value)),
        .. gold.Entities.Select(entity => Declaration(entity, gold.Sources.SingleOrDefault(source => source.Entity == entity.Id))),
        .. gold.Sources.Where(source => source.Entity is null && !source.IsUndeclared).Select(Declaration),
        "---",
    ];

    private static IEnumerable<string> Items(string key, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(custom => Items(custom.Name, custom.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Items(key, item)),
        _ => [$"{key}: {value.GetString()}"],
    };

    private static string Declaration(GoldEntity entity, GoldSource? source) => Declaration(
        entity.Kind,
        entity.Id,
        entity.Name,
        [
            .. AttributeText.Each("aka", entity.Aka),
            .. AttributeText.Each("sameAs", entity.SameAs),
            .. AttributeText.Optional("type", source?.Type == entity.DerivedSourceType ? null : source?.Type),
            .. AttributeText.Optional("reason", source?.Reason),
            .. AttributeText.Pairs(entity.Attributes),
        ]);

    private static string Declaration(GoldSource source) => Declaration(
        "source",
        source.Id,
        source.Description!,
        [AttributeText.Pair("type", source.Type), .. AttributeText.Optional("reason", source.Reason), .. AttributeText.Pairs(source.Attributes)]);

    private static string Declaration(string kind, string id, string name, IReadOnlyList<string> attributes) =>
        $"@{kind} {id} {AttributeText.Quoted(name)}" + (attributes is [] ? "" : $" {{{string.Join(' ', attributes)}}}");
}
