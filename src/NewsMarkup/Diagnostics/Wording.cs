using System.Collections.Immutable;

namespace NewsMarkup.Diagnostics;

/// <summary>Phrases that messages share.</summary>
public static class Wording
{
    /// <summary><c>a, b or c</c>.</summary>
    public static string OneOf(ImmutableArray<string> words) => Joined(words, "or");

    /// <summary><c>a, b and c</c>.</summary>
    public static string AllOf(ImmutableArray<string> words) => Joined(words, "and");

    /// <summary>The question that offers a word; null when there is none to offer.</summary>
    public static string? DidYouMean(string? word) => word is null ? null : $"Did you mean `{word}`?";

    /// <summary>A kind with its article: <c>a claim</c>, <c>an item</c>.</summary>
    public static string WithArticle(string noun) => "aeiou".Contains(noun[0]) ? $"an {noun}" : $"a {noun}";

    private static string Joined(ImmutableArray<string> words, string last) => words.Length switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words[..^1])} {last} {words[^1]}",
    };
}
