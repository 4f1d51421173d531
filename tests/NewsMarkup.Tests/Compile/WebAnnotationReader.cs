using System.Text.Json;

namespace NewsMarkup.Tests.Compile;

/// <summary>Reads a page of annotations as strictly as the Web Annotation Data Model describes it, and allows no key that it does not name.</summary>
internal static class WebAnnotationReader
{
    private static readonly string[] Motivations =
    [
        "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging",
    ];

    /// <summary>What the page speaks of stands in its own folder.</summary>
    private const string Beside = "https://paper.example/";

    /// <summary>What is wrong with a page, each with the way to it; nothing for a good one.</summary>
    public static IReadOnlyList<string> Faults(string json)
    {
        var page = JsonDocument.Parse(json).RootElement;
        var ids = page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!).Append(page.GetProperty("id").GetString()!).ToList();
        return
        [
            .. Keys(page, "$", "@context", "id", "type", "items"),
            .. Word(page, "$", "@context", "http://www.w3.org/ns/anno.jsonld"),
            .. Word(page, "$", "type", "AnnotationPage"),
            .. ids.Where(id => !IsIri(Beside + id)).Select(id => $"`{id}` is no IRI"),
            .. ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"`{same.Key}` is given twice"),
            .. page.GetProperty("items").EnumerateArray().SelectMany((item, index) => OfAnnotation(item, $"$.items[{index}]")),
        ];
    }

    private static IEnumerable<string> OfAnnotation(JsonElement item, string path) =>
    [
        .. Keys(item, path, "id", "type", "motivation", "body", "target"),
        .. Word(item, path, "type", "Annotation"),
        .. Word(item, path, "motivation", Motivations),
        .. item.GetProperty("body").EnumerateArray().SelectMany(body => OfBody(body, $"{path}.body")),
        .. OfTarget(item.GetProperty("target"), $"{path}.target"),
    ];

    private static IEnumerable<string> OfBody(JsonElement body, string path) => body.GetProperty("type").GetString() switch
    {
        "TextualBody" => [.. Keys(body, path, "type", "purpose", "format", "value"), .. Word(body, path, "purpose", Motivations)],
        "SpecificResource" => [.. Keys(body, path, "type", "purpose", "source"), .. Word(body, path, "purpose", Motivations), .. Iri(body, path, "source", after: "")],
        var type => [$"{path}.type: `{type}`"],
    };

    /// <summary>A target of a part of something has a source and selectors; one of the whole has a source.</summary>
    private static IEnumerable<string> OfTarget(JsonElement target, string path) => target.TryGetProperty("selector", out var selectors)
        ? [.. Keys(target, path, "source", "selector"), .. Iri(target, path, "source", Beside), .. selectors.EnumerateArray().SelectMany(selector => OfSelector(selector, $"{path}.selector"))]
        : [.. Keys(target, path, "source"), .. Iri(target, path, "source", Beside)];

    private static IEnumerable<string> OfSelector(JsonElement selector, string path) => selector.GetProperty("type").GetString() switch
    {
        "TextQuoteSelector" => Keys(selector, path, "type", "exact", "prefix", "suffix"),
        "TextPositionSelector" =>
        [
            .. Keys(selector, path, "type", "start", "end"),
            .. selector.GetProperty("start").GetInt32() >= 0 && selector.GetProperty("start").GetInt32() <= selector.GetProperty("end").GetInt32() ? Array.Empty<string>() : [$"{path}: ends before it starts"],
        ],
        var type => [$"{path}.type: `{type}`"],
    };

    private static IEnumerable<string> Keys(JsonElement value, string path, params string[] expected)
    {
        var found = value.EnumerateObject().Select(member => member.Name).ToList();
        return found.Except(expected).Select(key => $"{path}.{key}: unknown").Concat(expected.Except(found).Select(key => $"{path}.{key}: missing"));
    }

    private static IEnumerable<string> Word(JsonElement value, string path, string key, params string[] words) =>
        words.Contains(value.GetProperty(key).GetString()) ? [] : [$"{path}.{key}: `{value.GetProperty(key)}`"];

    private static IEnumerable<string> Iri(JsonElement value, string path, string key, string after) =>
        IsIri(after + value.GetProperty(key).GetString()) ? [] : [$"{path}.{key}: `{value.GetProperty(key)}` is no IRI"];

    private static bool IsIri(string address) => Uri.IsWellFormedUriString(address, UriKind.Absolute);
}
