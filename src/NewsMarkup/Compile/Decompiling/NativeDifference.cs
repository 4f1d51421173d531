using System.Globalization;
using System.Text.Json;

namespace NewsMarkup.Compile.Decompiling;

/// <summary>
/// Finds what an article, compiled again, says other than the JSON that it was made of. The compiler numbers blocks and attributions in the order
/// of the text: their ids are free, and so is the order of things that have a place or an id.
/// </summary>
internal sealed class NativeDifference
{
    private readonly Dictionary<string, string> _given;
    private readonly Dictionary<string, string> _made;

    private NativeDifference(JsonElement given, JsonElement made)
    {
        _given = AttributionsById(given);
        _made = AttributionsById(made);
    }

    /// <summary>The first difference as a sentence that names its place; null where the two say the same.</summary>
    public static string? First(JsonPlace given, JsonElement made) => new NativeDifference(given.Value, made).Between(given, made, "");

    private static Dictionary<string, string> AttributionsById(JsonElement article) =>
        article.GetProperty("attributions").EnumerateArray().ToDictionary(attribution => attribution.GetProperty("id").GetString()!, Identity);

    private string? Between(JsonPlace given, JsonElement made, string list)
    {
        if (given.Value.ValueKind != made.ValueKind)
            return Changed(given, made);
        return made.ValueKind switch
        {
            JsonValueKind.Object => BetweenMembers(given, made, list),
            JsonValueKind.Array => BetweenItems(given, made, list),
            _ => given.Value.ToString() == made.ToString() ? null : Changed(given, made),
        };
    }

    private string? BetweenMembers(JsonPlace given, JsonElement made, string list)
    {
        foreach (var (key, value) in given.Members)
        {
            if (!IsFree(key, list) && Member(key, value, made) is { } difference)
                return difference;
        }

        return made.EnumerateObject().Where(member => given.Find(member.Name) is null && !IsEmpty(member.Value))
            .Select(member => $"`{given.Path}`: an article that says the rest would say {Shown(member.Value)} as `{member.Name}` too.").FirstOrDefault();
    }

    private string? Member(string key, JsonPlace value, JsonElement made)
    {
        if (!made.TryGetProperty(key, out var other))
            return IsEmpty(value.Value) ? null : $"`{value.Path}`: no article can say this here.";
        if (key == "parent")
            return _given.GetValueOrDefault(value.Text) == _made.GetValueOrDefault(other.GetString()!) ? null : Changed(value, other);
        return Between(value, other, key);
    }

    private string? BetweenItems(JsonPlace given, JsonElement made, string list)
    {
        var left = made.EnumerateArray().GroupBy(item => KeyOf(item, list)).ToDictionary(items => items.Key, items => new Queue<JsonElement>(items));
        foreach (var item in given.Items)
        {
            if (!left.TryGetValue(KeyOf(item.Value, list), out var alike) || !alike.TryDequeue(out var other))
                return $"`{item.Path}`: no article can say this here.";
            if (Between(item, other, list) is { } difference)
                return difference;
        }

        return left.Values.SelectMany(items => items).Select(item => $"`{given.Path}`: an article that says the rest would say {Shown(item)} here too.").FirstOrDefault();
    }

    /// <summary>Ids that the compiler counts, and keys that somebody added to the format.</summary>
    private static bool IsFree(string key, string list) => list is not ("attributes" or "custom")
        && (key.StartsWith("x-", StringComparison.Ordinal) || (key == "id" && list is "blocks" or "attributions"));

    /// <summary>By what an item of a list is known.</summary>
    private static string KeyOf(JsonElement item, string list) => item.ValueKind != JsonValueKind.Object ? item.ToString() : list switch
    {
        "attributions" => Identity(item),
        "entities" or "sources" or "claims" => item.GetProperty("id").ToString(),
        "spans" => $"{Range(item)} {item.GetProperty("kind")}",
        "blocks" or "mentions" or "cue" or "content" => Range(item),
        _ => item.ToString(),
    };

    private static string Identity(JsonElement attribution) => string.Join(
        ' ',
        [
            attribution.GetProperty("claim").ToString(),
            attribution.GetProperty("stance").ToString(),
            .. attribution.GetProperty("sources").EnumerateArray().Select(source => source.ToString()),
            .. attribution.GetProperty("content").EnumerateArray().Select(Range).Order(StringComparer.Ordinal),
        ]);

    private static string Range(JsonElement item) => $"{item.GetProperty("start")}-{item.GetProperty("end")}";

    private static bool IsEmpty(JsonElement value) => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0;

    private static string Changed(JsonPlace given, JsonElement made) => $"`{given.Path}`: an article that says the rest would say {Shown(made)} here.";

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => $"`{Diagnostics.Excerpt.Of(value.ToString())}`",
        JsonValueKind.Object => "something",
        JsonValueKind.Array => string.Create(CultureInfo.InvariantCulture, $"a list of {value.GetArrayLength()}"),
        _ => $"`{value}`",
    };
}
