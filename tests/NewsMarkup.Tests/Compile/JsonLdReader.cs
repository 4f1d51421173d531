using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsMarkup.Tests.Compile;

/// <summary>
/// Reads JSON-LD as strictly as schema.org describes it: no type, no property of a type and no sort of value but those that its pages list. Of each
/// property only the sorts are here that an article has use for.
/// </summary>
internal static partial class JsonLdReader
{
    private const string Text = "Text";
    private const string Address = "URL";
    private const string Moment = "Date";
    private const string Agent = "Person Organization";

    private static readonly Dictionary<string, string> OfThings = new() { ["name"] = Text, ["alternateName"] = Text, ["sameAs"] = Address, ["description"] = Text, ["url"] = Address };

    private static readonly Dictionary<string, (string Parent, Dictionary<string, string> Properties)> Types = new()
    {
        ["Thing"] = ("", OfThings),
        ["Person"] = ("Thing", new() { ["jobTitle"] = Text, ["affiliation"] = "Organization" }),
        ["Organization"] = ("Thing", []),
        ["NewsMediaOrganization"] = ("Organization", []),
        ["Place"] = ("Thing", []),
        ["Event"] = ("Thing", []),
        ["Product"] = ("Thing", []),
        ["CreativeWork"] = ("Thing", new()
        {
            ["headline"] = Text, ["datePublished"] = Moment, ["dateModified"] = Moment, ["inLanguage"] = Text, ["author"] = Agent, ["contributor"] = Agent, ["publisher"] = Agent,
            ["copyrightNotice"] = Text, ["about"] = "Thing", ["mentions"] = "Thing", ["citation"] = "CreativeWork", ["hasPart"] = "CreativeWork", ["text"] = Text, ["review"] = "Review",
        }),
        ["NewsArticle"] = ("CreativeWork", new() { ["articleSection"] = Text, ["articleBody"] = Text, ["dateline"] = Text }),
        ["Quotation"] = ("CreativeWork", new() { ["spokenByCharacter"] = Agent }),
        ["Claim"] = ("CreativeWork", new() { ["appearance"] = "CreativeWork" }),
        ["Review"] = ("CreativeWork", new() { ["itemReviewed"] = "Thing", ["reviewRating"] = "Rating" }),
        ["ClaimReview"] = ("Review", new() { ["claimReviewed"] = Text }),
        ["Rating"] = ("Thing", new() { ["ratingValue"] = Text, ["bestRating"] = Text, ["worstRating"] = Text }),
    };

    /// <summary>What is wrong with a document, each with the way to it; nothing for a good one.</summary>
    public static IReadOnlyList<string> Faults(string json)
    {
        var document = JsonDocument.Parse(json).RootElement;
        var ids = new Dictionary<string, string>();
        Collect(document, ids);
        return [.. document.TryGetProperty("@context", out var context) && context.ToString() == "https://schema.org" ? [] : new[] { "$.@context" }, .. Of(document, "NewsArticle", "$", ids)];
    }

    private static void Collect(JsonElement value, Dictionary<string, string> ids)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                Collect(item, ids);
        }

        if (value.ValueKind != JsonValueKind.Object)
            return;
        if (value.TryGetProperty("@id", out var id) && value.TryGetProperty("@type", out var type))
            ids.Add(id.ToString(), type.ToString());
        foreach (var member in value.EnumerateObject())
            Collect(member.Value, ids);
    }

    private static IEnumerable<string> Of(JsonElement value, string expected, string path, Dictionary<string, string> ids) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Of(item, expected, path, ids)),
        JsonValueKind.String => IsText(value.GetString()!, expected) ? [] : [$"{path}: `{value}` is no {expected}"],
        JsonValueKind.Object when value.TryGetProperty("@type", out var type) => IsA(type.ToString(), expected) ? Members(value, type.ToString(), path, ids) : [$"{path}: {type} is no {expected}"],
        JsonValueKind.Object => value.TryGetProperty("@id", out var id) && ids.TryGetValue(id.ToString(), out var known) && IsA(known, expected) ? [] : [$"{path}: refers to no {expected}"],
        _ => [$"{path}: is no {expected}"],
    };

    private static IEnumerable<string> Members(JsonElement value, string type, string path, Dictionary<string, string> ids) =>
        value.EnumerateObject().Where(member => !member.Name.StartsWith('@')).SelectMany(member => PropertyOf(type, member.Name) is { } expected
            ? Of(member.Value, expected, $"{path}.{member.Name}", ids)
            : [$"{path}.{member.Name}: no property of {type}"]);

    private static string? PropertyOf(string type, string name) =>
        !Types.TryGetValue(type, out var known) ? null : known.Properties.TryGetValue(name, out var expected) ? expected : PropertyOf(known.Parent, name);

    private static bool IsA(string type, string expected) =>
        expected.Split(' ').Contains(type) || (Types.TryGetValue(type, out var known) && known.Parent.Length > 0 && IsA(known.Parent, expected));

    private static bool IsText(string text, string expected) => expected switch
    {
        Text => true,
        Address => Uri.IsWellFormedUriString(text, UriKind.Absolute),
        Moment => Iso8601().IsMatch(text),
        _ => false,
    };

    [GeneratedRegex(@"\A[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?\z")]
    private static partial Regex Iso8601();
}
