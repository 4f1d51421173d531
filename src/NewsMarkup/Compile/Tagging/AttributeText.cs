using NewsMarkup.Syntax;

namespace NewsMarkup.Compile.Tagging;

/// <summary>Attributes as they are written between braces.</summary>
internal static class AttributeText
{
    /// <summary>`key=value`, bare where the value can stand bare.</summary>
    public static string Pair(string key, string value) => $"{key}={Value(value)}";

    /// <summary>A value, bare where it can stand bare.</summary>
    public static string Value(string value) => CanStandBare(value) ? value : Quoted(value);

    public static IEnumerable<string> Optional(string key, string? value) => value is null ? [] : [Pair(key, value)];

    public static IEnumerable<string> Each(string key, IEnumerable<string> values) => values.Select(value => Pair(key, value));

    public static IEnumerable<string> Pairs(IReadOnlyDictionary<string, string> attributes) =>
        attributes.Select(attribute => Pair(attribute.Key, attribute.Value));

    /// <summary>`key=@a,@b` of references that are written already; nothing where there are none.</summary>
    public static IEnumerable<string> List(string key, IEnumerable<string> references) =>
        string.Join(',', references) is { Length: > 0 } list ? [$"{key}={list}"] : [];

    public static string Quoted(string value) => QuotedString.Quote(value);

    private static bool CanStandBare(string value) =>
        value.Length > 0 && value[0] is not ('@' or '#') && !value.Any(c => char.IsWhiteSpace(c) || c is '"' or '{' or '}' or ',' or '\\');
}
