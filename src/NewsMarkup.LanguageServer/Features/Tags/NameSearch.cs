using System.Collections.Immutable;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Tags;

/// <summary>Finds the name at a cursor. All ranges are of the article's text.</summary>
internal static class NameSearch
{
    /// <summary>The lists of words that are written with a capital where a sentence begins, or always, and with which no name begins.</summary>
    private static readonly ImmutableArray<string> BeforeNames = ["function-words", "prepositions", "conjunctions", "determiners", "weekdays", "months"];

    /// <summary>
    /// The longest declared name round an offset; else the words with capitals round it; else its word. Without an 's. Empty where no word is. O(paragraph and
    /// declarations).
    /// </summary>
    public static TextSpan At(ArticleModel article, int offset)
    {
        var prose = ArticleProse.Of(article);
        if (prose.IndexAt(offset) is not (>= 0 and var index))
            return default;
        var text = article.Text.Value;
        var words = Words.In(text, prose.Paragraphs[index].Block.Text).ToList();
        var at = words.FindIndex(word => word.Touches(offset));
        if (at < 0)
            return default;
        return Declared(article, words[at]) ?? TextWords.WithoutPossessive(text, Capitals(article, words, at));
    }

    private static TextSpan? Declared(ArticleModel article, TextSpan word)
    {
        var bare = TextWords.WithoutPossessive(article.Text.Slice(word));
        return article.Scope.All.SelectMany(Names).SelectMany(name => Places(article.Text.Value, name, bare, word.Start))
            .OrderByDescending(place => place.Length).Cast<TextSpan?>().FirstOrDefault();
    }

    private static IEnumerable<string> Names(Declaration declaration) => declaration.Aka.Append(declaration.Name);

    /// <summary>Where a name stands so that a word that begins at an offset is one of its words.</summary>
    private static IEnumerable<TextSpan> Places(string text, string name, string word, int start)
    {
        for (var at = name.IndexOf(word, StringComparison.Ordinal); at >= 0; at = name.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var place = new TextSpan(start - at, name.Length);
            if (place.Start >= 0 && place.End <= text.Length && IsAt(text, name, place))
                yield return place;
        }
    }

    private static bool IsAt(string text, string name, TextSpan place) => text.AsSpan(place.Start, place.Length).SequenceEqual(name)
        && !Words.IsInside(text, place.Start) && !Words.IsInside(text, place.End);

    private static TextSpan Capitals(ArticleModel article, List<TextSpan> words, int at)
    {
        var (text, first, last) = (article.Text.Value, at, at);
        var lists = WordLists.For(article.Meta.Language);
        if (!char.IsUpper(text[words[at].Start]))
            return words[at];
        while (first > 0 && IsOfName(words[first - 1], words[first]))
            first--;
        while (first < at && BeforeNames.Any(list => lists.Phrases(list).Contains(article.Text.Slice(words[first]))))
            first++;
        while (last + 1 < words.Count && IsOfName(words[last + 1], words[last]))
            last++;
        return TextSpan.FromBounds(words[first].Start, words[last].End);

        bool IsOfName(TextSpan word, TextSpan neighbour)
        {
            var (before, after) = word.Start < neighbour.Start ? (word, neighbour) : (neighbour, word);
            return char.IsUpper(text[word.Start]) && after.Start - before.End == 1 && text[before.End] is ' ' or '\u00A0';
        }
    }
}
