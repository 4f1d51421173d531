namespace NewsMarkup.Rules;

/// <summary>The noun of a name or description that says what it is: the engineer of «a senior engineer at the ministry».</summary>
internal static class HeadNoun
{
    /// <summary>
    /// The last noun before a preposition or an article in English and German, the first noun in languages with the list <c>noun-first</c>;
    /// null where there is none.
    /// </summary>
    public static string? Of(string words, WordLists lists)
    {
        var (articles, prepositions) = (lists.Phrases("function-words"), lists.Phrases("prepositions"));
        string? noun = null;
        var isFirst = true;
        foreach (var span in Words.In(words))
        {
            var word = words.Substring(span.Start, span.Length);
            var isArticle = articles.Contains(word);
            if ((!isFirst && prepositions.Contains(word)) || (isArticle && noun is not null))
                break;
            isFirst = false;
            if (isArticle)
                continue;
            noun = word;
            if (lists["noun-first"] is not [])
                break;
        }

        return noun;
    }
}
