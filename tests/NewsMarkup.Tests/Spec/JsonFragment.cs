using System.Text.Json;

namespace NewsMarkup.Tests.Spec;

/// <summary>A part of a JSON document: objects are compared by the keys given, arrays item by item; null states that a key is absent.</summary>
internal static class JsonFragment
{
    /// <summary>Where a document is not as a fragment states; empty when it is.</summary>
    public static IReadOnlyList<string> Differences(string fragment, string document)
    {
        using var expected = JsonDocument.Parse(fragment);
        using var actual = JsonDocument.Parse(document);
        return [.. Compare("$", expected.RootElement, actual.RootElement)];
    }

    private static IEnumerable<string> Compare(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind != actual.ValueKind)
            return [$"{path}: {expected} was stated, {actual} was compiled"];
        return expected.ValueKind switch
        {
            JsonValueKind.Object => expected.EnumerateObject().SelectMany(member => CompareMember($"{path}.{member.Name}", member, actual)),
            JsonValueKind.Array => CompareItems(path, expected, actual),
            _ => JsonElement.DeepEquals(expected, actual) ? [] : [$"{path}: {expected} was stated, {actual} was compiled"],
        };
    }

    private static IEnumerable<string> CompareMember(string path, JsonProperty expected, JsonElement actual)
    {
        var isPresent = actual.TryGetProperty(expected.Name, out var member);
        if (expected.Value.ValueKind == JsonValueKind.Null)
            return isPresent ? [$"{path}: was stated to be absent, {member} was compiled"] : [];
        return isPresent ? Compare(path, expected.Value, member) : [$"{path}: {expected.Value} was stated, nothing was compiled"];
    }

    private static IEnumerable<string> CompareItems(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
            return [$"{path}: {expected.GetArrayLength()} items were stated, {actual.GetArrayLength()} were compiled: {actual}"];
        return expected.EnumerateArray().Zip(actual.EnumerateArray())
            .SelectMany((items, index) => Compare($"{path}[{index}]", items.First, items.Second));
    }
}
