using System.Text.Json;

namespace NewsMarkup.Tests.Gold;

/// <summary>
/// An article as statements. Blocks and spans are named by their place, attributions by content, sources and stance, claims by their attributions.
/// </summary>
internal sealed class ArticleStatements
{
    private readonly GoldArticle article;
    private readonly Dictionary<string, string> attributionNames;
    private readonly Dictionary<string, string> claimNames;

    private ArticleStatements(GoldArticle article)
    {
        this.article = article;
        attributionNames = article.Attributions.ToDictionary(attribution => attribution.Id, NameOf);
        claimNames = article.Claims.ToDictionary(claim => claim.Id, NameOf);
    }

    /// <summary>Every statement of the article but its text, and but the keys that the gold adds to the format.</summary>
    public static IReadOnlyList<Statement> Of(GoldArticle article) => [.. new ArticleStatements(article).All()];

    private IEnumerable<Statement> All() =>
    [
        new("article", "newsmarkup", article.FormatVersion),
        new("article", "offsetUnit", article.OffsetUnit),
        new("article", "textSha256", article.TextSha256),
        .. article.Meta.SelectMany(key => Meta(key.Key, key.Value)),
        .. article.Blocks.SelectMany(Describe),
        .. article.Entities.SelectMany(Describe),
        .. article.Sources.SelectMany(Describe),
        .. article.Claims.SelectMany(Describe),
        .. article.Attributions.SelectMany(Describe),
        .. article.Spans.SelectMany(Describe),
    ];

    private string NameOf(GoldAttribution attribution) =>
        $"attribution of {Joined(attribution.Content)} by {Joined(attribution.Sources)} ({attribution.Stance})";

    private string NameOf(GoldClaim claim) =>
        $"claim of {string.Join(" and ", article.Attributions.Where(a => a.Claim == claim.Id).Select(NameOf).Order(StringComparer.Ordinal))}";

    private static IEnumerable<Statement> Meta(string key, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(custom => Meta($"{key}.{custom.Name}", custom.Value)),
        JsonValueKind.Array => List("meta", key, value.EnumerateArray().Select(item => item.ToString())),
        _ => [new("meta", key, value.ToString())],
    };

    private static IEnumerable<Statement> Describe(GoldBlock block)
    {
        var name = $"block {block.Start}-{block.End}";
        return [new(name, "kind", block.Kind), .. block.Attributes.Select(attribute => new Statement(name, attribute.Key, attribute.Value.ToString()))];
    }

    private static IEnumerable<Statement> Describe(GoldEntity entity)
    {
        var name = $"entity {entity.Id}";
        return
        [
            new(name, "kind", entity.Kind),
            new(name, "name", entity.Name),
            .. List(name, "aka", entity.Aka),
            .. List(name, "sameAs", entity.SameAs),
            .. Attributes(name, entity.Attributes),
            .. entity.Mentions.SelectMany(mention => Describe(name, mention)),
        ];
    }

    private static IEnumerable<Statement> Describe(GoldSource source)
    {
        var name = $"source {source.Id}";
        return
        [
            new(name, "type", source.Type),
            .. Optional(name, "entity", source.Entity),
            .. Optional(name, "description", source.Description),
            .. Optional(name, "reason", source.Reason),
            .. Attributes(name, source.Attributes),
            .. source.Mentions.SelectMany(mention => Describe(name, mention)),
        ];
    }

    private static IEnumerable<Statement> Describe(string owner, GoldMention mention)
    {
        var name = $"{owner}, mention {mention.Start}-{mention.End}";
        return [new(name, "text", mention.Text), new(name, "form", mention.Form)];
    }

    private IEnumerable<Statement> Describe(GoldClaim claim)
    {
        var name = claimNames[claim.Id];
        return
        [
            new(name, "text", claim.Text),
            .. Optional(name, "type", claim.Type),
            .. Optional(name, "status", claim.Status),
            .. List(name, "about", claim.About),
            .. List(name, "cite", claim.Cite),
            .. Optional(name, "review", claim.Review?.ToString()),
            new(name, "content", Joined(claim.Content)),
            .. List(name, "contradicts", claim.Contradicts.Select(id => claimNames[id])),
            .. List(name, "supports", claim.Supports.Select(id => claimNames[id])),
            .. List(name, "repeats", claim.Repeats.Select(id => claimNames[id])),
        ];
    }

    private IEnumerable<Statement> Describe(GoldAttribution attribution)
    {
        var name = attributionNames[attribution.Id];
        return
        [
            new(name, "claim", claimNames[attribution.Claim]),
            new(name, "mode", attribution.Mode),
            .. List(name, "cue", attribution.Cue.OrderBy(cue => cue.Start).Select(cue => $"{cue.Start}-{cue.End} {cue.Text}")),
            .. Optional(name, "parent", attribution.Parent is { } parent ? attributionNames[parent] : null),
            .. List(name, "via", attribution.Via),
            .. List(name, "to", attribution.To),
            .. Optional(name, "when", attribution.When),
            .. Attributes(name, attribution.Attributes),
        ];
    }

    private static IEnumerable<Statement> Describe(GoldSpan span)
    {
        var name = $"span {span.Start}-{span.End} {span.Kind}";
        return [new(name, "kind", span.Kind), .. Attributes(name, span.Attributes)];
    }

    private static IEnumerable<Statement> Attributes(string name, IReadOnlyDictionary<string, string> attributes) =>
        attributes.Select(attribute => new Statement(name, $"attribute {attribute.Key}", attribute.Value));

    private static IEnumerable<Statement> Optional(string name, string property, string? value) => value is null ? [] : [new(name, property, value)];

    private static IEnumerable<Statement> List(string name, string property, IEnumerable<string> values) =>
        string.Join(" | ", values) is { Length: > 0 } list ? [new(name, property, list)] : [];

    private static string Joined(IEnumerable<string> sources) => string.Join(", ", sources) is { Length: > 0 } list ? list : "nobody";

    private static string Joined(IEnumerable<GoldRange> ranges) =>
        string.Join(", ", ranges.OrderBy(range => range.Start)) is { Length: > 0 } list ? list : "no words";
}
