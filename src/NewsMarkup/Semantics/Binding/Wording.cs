using System.Collections.Immutable;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Phrases that messages share.</summary>
internal static class Wording
{
    /// <summary><c>a, b or c</c>.</summary>
    public static string OneOf(ImmutableArray<string> words) => words.Length switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words[..^1])} or {words[^1]}",
    };

    /// <summary>The question that offers a word; null when there is none to offer.</summary>
    public static string? DidYouMean(string? word) => word is null ? null : $"Did you mean `{word}`?";

    /// <summary>A kind with its article: <c>a claim</c>, <c>an item</c>.</summary>
    public static string WithArticle(string noun) => "aeiou".Contains(noun[0]) ? $"an {noun}" : $"a {noun}";
}
