using System.Collections.Immutable;
using System.Text.Json;
using NewsMarkup.Compile.Tagging;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Compile.Decompiling;

/// <summary>The header of a compiled article: its fields, and a declaration for each entity, each source that is none, and each review.</summary>
internal sealed class NativeHeader(JsonPlace article, NativeNames names)
{
    /// <summary>The lines of the header without the two that enclose it.</summary>
    public ImmutableArray<string> Lines() =>
    [
        .. article["meta"].Members.SelectMany(field => Fields(field.Key, field.Value)),
        .. article["entities"].Items.Select(Entity),
        .. article["sources"].Items.Where(source => source.Find("entity") is null && source["type"].Text != "described").Select(Source),
        .. article["claims"].Items.Select(claim => claim.Find("review")).OfType<JsonPlace>().DistinctBy(names.ReviewId).Select(Review),
    ];

    private static IEnumerable<string> Fields(string key, JsonPlace value) => value.Value.ValueKind switch
    {
        JsonValueKind.Object => value.Members.SelectMany(custom => Fields(custom.Key, custom.Value)),
        JsonValueKind.Array => value.Texts.Select(text => $"{key}: {text}"),
        _ => [$"{key}: {value.Text}"],
    };

    private string Entity(JsonPlace entity)
    {
        var (id, kind) = (entity["id"].Text, entity["kind"].Text);
        var type = article["sources"].Items.Where(source => source.Find("entity")?.Text == id).Select(source => source["type"].Text).FirstOrDefault();
        return Declaration(kind, id, entity["name"].Text,
        [
            .. AttributeText.Each("aka", entity["aka"].Texts),
            .. AttributeText.Each("sameAs", entity["sameAs"].Texts),
            .. AttributeText.Optional("type", type == EnumWords.Word(Semantics.Declaration.DefaultType(kind)) ? null : type),
            .. names.OfDeclaration(kind, entity["attributes"]),
        ]);
    }

    private string Source(JsonPlace source)
    {
        var type = source["type"].Text;
        return Declaration("source", source["id"].Text, source["description"].Text,
        [
            .. AttributeText.Optional("type", type == EnumWords.Word(Semantics.Declaration.DefaultType("source")) ? null : type),
            .. AttributeText.Optional("reason", source.Find("reason")?.Text),
            .. names.OfDeclaration("source", source["attributes"]),
        ]);
    }

    private string Review(JsonPlace review) => Declaration(
        "review",
        names.ReviewId(review),
        review["name"].Text,
        [.. review.Members.Where(member => member.Key != "name").Select(member => AttributeText.Pair(member.Key, member.Value.Text))]);

    private static string Declaration(string kind, string id, string name, ImmutableArray<string> attributes) =>
        $"@{kind} {id} {QuotedString.Quote(name)}{(attributes.IsEmpty ? "" : $" {{{string.Join(' ', attributes)}}}")}";
}
