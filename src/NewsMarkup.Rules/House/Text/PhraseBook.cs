using System.Runtime.CompilerServices;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>
/// All words and phrases that the rules of a set look for. A text is read once for all of them, so that a hundred lists of words cost little
/// more than one. Written while rules are loaded, only read afterwards.
/// </summary>
internal sealed class PhraseBook
{
    private readonly List<(string Phrase, int List)> _phrases = [];
    private readonly ConditionalWeakTable<ArticleModel, HouseArticle> _articles = [];
    private Dictionary<string, (string Phrase, int List)[]>? _byFirstWord;
    private int _lists;

    /// <summary>The phrases by their first word, of which the longest comes first; put together when a first text is read.</summary>
    private Dictionary<string, (string Phrase, int List)[]> ByFirstWord => _byFirstWord ??= _phrases
        .GroupBy(entry => entry.Phrase[..Words.EndOf(entry.Phrase, 0, entry.Phrase.Length)], WordComparer.Instance)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Phrase.Length).ToArray(), WordComparer.Instance);

    /// <summary>The article as the rules see it: read by the first that asks, and kept as long as the article itself.</summary>
    public HouseArticle Read(ArticleModel article) => _articles.GetValue(article, model => new HouseArticle(model, this));

    /// <summary>Adds a list of phrases; each begins with a letter or a digit.</summary>
    public PhraseList Add(IEnumerable<string> phrases)
    {
        _phrases.AddRange(phrases.Select(phrase => (phrase, _lists)));
        return new PhraseList(_lists++);
    }

    /// <summary>Where the phrases of each list stand in a text: whole words, ignoring case, in order, without overlaps within a list.</summary>
    public TextSpan[][] Find(string text)
    {
        var found = new List<TextSpan>?[_lists];
        var lookup = ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in Words.In(text))
        {
            var span = text.AsSpan(word.Start, word.Length);
            if (!lookup.TryGetValue(span, out var entries) && !(Possessor(span) is { IsEmpty: false } noun && lookup.TryGetValue(noun, out entries)))
                continue;
            foreach (var (phrase, list) in entries)
            {
                var end = EndAt(text, word.Start, phrase);
                if (end > 0 && (found[list] is not { } hits || hits[^1].End <= word.Start))
                    (found[list] ??= []).Add(TextSpan.FromBounds(word.Start, end));
            }
        }

        return [.. found.Select(hits => hits?.ToArray() ?? [])];
    }

    /// <summary>Where the phrase that begins at an offset ends; -1 when another text stands there. Blanks of any kind and number are one.</summary>
    private static int EndAt(string text, int start, string phrase)
    {
        var at = start;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (at == text.Length)
                return -1;
            if (!char.IsWhiteSpace(phrase[i]))
            {
                if (!WordComparer.Same(text[at++], phrase[i]))
                    return -1;
                continue;
            }

            var blank = at;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at == blank)
                return -1;
        }

        return Words.IsInside(text, at) ? -1 : at;
    }

    /// <summary>The noun of a possessive such as <c>minister's</c>; empty for any other word.</summary>
    private static ReadOnlySpan<char> Possessor(ReadOnlySpan<char> word) => word is [.., '\'' or '’', 's' or 'S'] ? word[..^2] : [];
}
