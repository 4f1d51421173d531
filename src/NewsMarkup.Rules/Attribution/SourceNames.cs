using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// Where an article tells its readers of a source: by tagged words and, untagged, by the noun that says who it is (of its name, its other
/// names, its description, its role) or a word of a person's name. One pass over the article, and none where every source is tagged.
/// </summary>
internal sealed class SourceNames(ArticleModel article)
{
    private readonly WordLists _lists = WordLists.For(article.Meta.Language);
    private readonly Dictionary<Source, ImmutableArray<int>> _wordsOf = [];
    private readonly Dictionary<Source, ImmutableArray<Mention>> _named = [];
    private int[][]? _startsOf;

    private readonly Dictionary<string, int[]> _startsOfPeople = article.Entities
        .SelectMany(entity => entity.Declaration.Attributes.Values("affiliation").Take(1), (entity, body) => (body.Id, entity.Mentions))
        .GroupBy(pair => pair.Id)
        .ToDictionary(group => group.Key, group => group.SelectMany(pair => pair.Mentions).Select(mention => mention.Text.Start).Order().ToArray());

    /// <summary>True when a range of the text mentions a source, be it by a pronoun or by one of its people, or names it in plain words.</summary>
    public bool Tells(Source source, TextSpan range) =>
        Sorted.AnyIn(MentionsOf(source), static mention => mention.Text.Start, range)
        || (_startsOfPeople.TryGetValue(source.Id, out var starts) && IsIn(starts, range))
        || IsInPlainWords(source, range);

    /// <summary>True when a range of the text tells of one of some sources at least.</summary>
    public bool TellsAny(ImmutableArray<Source> sources, TextSpan range)
    {
        foreach (var source in sources)
        {
            if (Tells(source, range))
                return true;
        }

        return false;
    }

    /// <summary>True when a range of the text names a source with more than a pronoun.</summary>
    public bool Names(Source source, TextSpan range) =>
        Sorted.AnyIn(NamedIn(source), static mention => mention.Text.Start, range) || IsInPlainWords(source, range);

    /// <summary>Where the article mentions a source, in order.</summary>
    public static ImmutableArray<Mention> MentionsOf(Source source) => source.Entity?.Mentions ?? source.Mentions;

    /// <summary>The mentions of a source that are no pronouns, picked out once: a source may have very many.</summary>
    private ImmutableArray<Mention> NamedIn(Source source)
    {
        if (!_named.TryGetValue(source, out var named))
            _named.Add(source, named = [.. MentionsOf(source).Where(mention => mention.Form != MentionForm.Pronoun)]);
        return named;
    }

    private bool IsInPlainWords(Source source, TextSpan range)
    {
        _startsOf ??= FindWords();
        if (!_wordsOf.TryGetValue(source, out var words))
            return false;
        foreach (var word in words)
        {
            if (IsIn(_startsOf[word], range))
                return true;
        }

        return false;
    }

    private static bool IsIn(int[] starts, TextSpan range)
    {
        var index = Array.BinarySearch(starts, range.Start);
        index = index < 0 ? ~index : index;
        return index < starts.Length && starts[index] < range.End;
    }

    /// <summary>Where each of the words stands that name a source, by its number.</summary>
    private int[][] FindWords()
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in article.Sources)
            _wordsOf.Add(source, [.. WordsOf(source).Select(word => NumberOf(Stems.Of(word))).Distinct()]);
        var sought = Sought([.. numbers.Keys]);
        var paragraphs = ArticleProse.Of(article).Paragraphs;
        var counts = new int[numbers.Count];
        foreach (var paragraph in paragraphs)
        {
            foreach (var word in paragraph.Facts.Find(sought))
                counts[word.Number]++;
        }

        int[][] starts = [.. counts.Select(count => new int[count])];
        Array.Clear(counts);
        foreach (var paragraph in paragraphs)
        {
            foreach (var word in paragraph.Facts.Find(sought))
                starts[word.Number][counts[word.Number]++] = paragraph.Block.Text.Start + word.Start;
        }

        return starts;

        int NumberOf(string stem)
        {
            if (!numbers.TryGetValue(stem, out var number))
                numbers.Add(stem, number = numbers.Count);
            return number;
        }
    }

    /// <summary>The words to look for: those of the version before where they are the same, so that its paragraphs need not look again.</summary>
    private SoughtWords Sought(ImmutableArray<string> stems)
    {
        var known = HeaderFacts.Of(article);
        if (known.Sought is { } before && before.Stems.SequenceEqual(stems))
            return before;
        var sought = new SoughtWords(stems);
        HeaderFacts.Keep(article, known with { Sought = sought });
        return sought;
    }

    private IEnumerable<string> WordsOf(Source source)
    {
        var declaration = source.Declaration;
        string[] names = declaration is null ? [source.Description!] : [declaration.Name, .. declaration.Aka];
        var nouns = names.Append(declaration?.Attributes["role"] ?? "").Select(name => HeadNoun.Of(name, _lists)).OfType<string>().SelectMany(Parts);
        return IsPerson(source) ? nouns.Concat(names.Append(declaration?.Attributes["family"] ?? "").SelectMany(NameWords)) : nouns;
    }

    private static bool IsPerson(Source source) =>
        source.Entity is { Declaration.Kind: "person" } || source is { Entity: null, Declaration: not null, Type: SourceType.Named or SourceType.Witness };

    /// <summary>The words of a name without titles and particles: Ms Reyes, Ludwig van Beethoven.</summary>
    private IEnumerable<string> NameWords(string name)
    {
        var titles = _lists.Phrases("abbreviations");
        return Words.In(name).Select(word => name.Substring(word.Start, word.Length))
            .Where(word => word.Length > 1 && !char.IsLower(word[0]) && !titles.Contains(word) && !_lists.Phrases("function-words").Contains(word));
    }

    /// <summary>The parts of a word between apostrophes: Reyes's, l'inspection.</summary>
    private static IEnumerable<string> Parts(string word) => word.Split('\'', '’').Where(part => part.Length > 1);
}
