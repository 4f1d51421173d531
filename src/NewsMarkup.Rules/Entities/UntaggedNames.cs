using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Finds the names of an article's entities that no tag marks.</summary>
internal static class UntaggedNames
{
    /// <summary>The proper names, in the order of the text. O(length).</summary>
    /// <param name="article">The article.</param>
    /// <param name="kinds">The kinds of entity to look for; all where none is given.</param>
    /// <param name="isLookingInQuotes">False to pass by what stands in quotes.</param>
    public static IEnumerable<UntaggedName> In(ArticleModel article, ImmutableArray<string> kinds, bool isLookingInQuotes)
    {
        var names = NamesOf(article, kinds);
        var covered = new Queue<TextSpan>(article.Spans.Where(span => IsCovered(span, isLookingInQuotes)).Select(span => span.Text).Order());
        var ordinary = new Lazy<HashSet<string>>(() => [.. TextWords.Of(article.Text.Value).Where(word => char.IsLower(word[0]))]);
        var coveredTo = 0;
        foreach (var (words, entity) in article.Blocks.SelectMany(block => names.In(article.Text.Value, block.Text)))
        {
            while (covered.TryPeek(out var span) && span.Start < words.End)
                coveredTo = Math.Max(coveredTo, covered.Dequeue().End);
            if (coveredTo > words.Start || IsInLongerName(article.Text.Value, words))
                continue;
            var source = article.Text.ToSource(words);
            if (source.Length == words.Length && !ordinary.Value.Contains(article.Text.Slice(words).ToLowerInvariant()))
                yield return new UntaggedName(words, source, entity);
        }
    }

    private static NameTrie<Entity> NamesOf(ArticleModel article, ImmutableArray<string> kinds)
    {
        var names = new NameTrie<Entity>();
        foreach (var entity in article.Entities.Where(entity => kinds.IsEmpty || kinds.Contains(entity.Declaration.Kind)))
        {
            foreach (var name in entity.Declaration.Aka.Append(entity.Declaration.Name).Where(IsProper).Distinct())
            {
                names.Add(name, entity);
                if (char.IsLower(name[0]))
                    names.Add(char.ToUpperInvariant(name[0]) + name[1..], entity);
            }
        }

        return names;
    }

    /// <summary>True for a name that begins with a capital, or with an article and then one: the Alliance.</summary>
    private static bool IsProper(string name) => Articles.Without(name) is [var first, _, ..] && char.IsLetter(first) && !char.IsLower(first);

    /// <summary>True for what holds names that are tagged or are no names of their own.</summary>
    private static bool IsCovered(TaggedSpan span, bool isLookingInQuotes) =>
        span.Kind == SpanKinds.Mention || span.Kind?.Name is "title" or "link" || (span.Kind?.Role == SpanRole.Quote && !isLookingInQuotes);

    /// <summary>True when a word with a capital stands right beside the name, other than at the begin of a sentence: Averil Players, Lower Averil.</summary>
    private static bool IsInLongerName(string text, TextSpan place)
    {
        if (place.End + 1 < text.Length && text[place.End] is ' ' or '-' or '&' && char.IsUpper(text[place.End + 1]))
            return true;
        if (place.Start < 2 || text[place.Start - 1] is not (' ' or '-'))
            return false;
        var start = place.Start - 1;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '’' or '\'' or '-'))
            start--;
        return char.IsUpper(text[start]) && start > 1 && text[start - 1] == ' ' && (char.IsLetterOrDigit(text[start - 2]) || text[start - 2] == ',');
    }
}
