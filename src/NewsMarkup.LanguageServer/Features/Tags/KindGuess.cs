using System.Collections.Immutable;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Tags;

/// <summary>Guesses what sort of thing some words name. A guess only decides what is offered first.</summary>
internal static class KindGuess
{
    private const int LongestInitials = 6;
    private const int LongestWord = 30;
    private const int MostWordsOfPerson = 4;

    /// <summary>The kinds that can be declared from words of an article.</summary>
    private static readonly ImmutableArray<string> Kinds = ["person", "org", "place", "source"];

    /// <summary>The kinds, the likeliest first.</summary>
    /// <param name="article">The article.</param>
    /// <param name="name">The words; not empty.</param>
    /// <param name="before">The word before them; empty where there is none.</param>
    public static IEnumerable<string> Order(ArticleModel article, string name, string before)
    {
        var likely = Likely(WordLists.For(article.Meta.Language), name, before);
        return Kinds.OrderByDescending(kind => kind == likely);
    }

    /// <summary>The word before a range of the file; empty where there is none.</summary>
    public static string WordBefore(ArticleModel article, TextSpan source)
    {
        var end = article.Text.FromSource(source.Start);
        return TextWords.Of(article.Text.Value[Math.Max(0, end - LongestWord)..end]).LastOrDefault() ?? "";
    }

    private static string Likely(WordLists lists, string name, string before)
    {
        var words = TextWords.Of(name).ToList();
        if (words.Any(lists.Phrases("organisation-nouns").Contains) || IsInitials(name))
            return "org";
        if (char.IsLower(name[0]) || words.Count == 0)
            return "source";
        if (lists.Phrases("honorifics").Contains(words[0]))
            return "person";
        if (words.Any(lists.Phrases("place-nouns").Contains) || (words.Count == 1 && lists.Phrases("place-prepositions").Contains(before)))
            return "place";
        return words.Count <= MostWordsOfPerson ? "person" : "org";
    }

    private static bool IsInitials(string name) => name.Length is > 1 and <= LongestInitials && name.All(char.IsUpper);
}
