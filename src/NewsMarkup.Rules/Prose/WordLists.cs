using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace NewsMarkup.Rules;

/// <summary>The words that rules need to know of a language. A language without words has empty lists: its rules then say nothing.</summary>
public sealed class WordLists
{
    private static readonly ConcurrentDictionary<string, WordLists> ByLanguage = new(StringComparer.Ordinal);
    private static readonly WordLists None = new(ImmutableDictionary<string, ImmutableArray<string>>.Empty);

    private static readonly Lazy<WordLists> English = new(() => ByLanguage.GetOrAdd("en", Load));

    private readonly ImmutableDictionary<string, ImmutableArray<string>> _lists;
    private readonly ConcurrentDictionary<string, PhraseSet> _phrases = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string, string), PhraseSet> _pairs = [];

    private WordLists(ImmutableDictionary<string, ImmutableArray<string>> lists) => _lists = lists;

    /// <summary>The languages that have words, as primary BCP 47 tags.</summary>
    public static ImmutableArray<string> Languages { get; } = ["de", "en", "es", "fr"];

    /// <summary>The names of the lists, in the order of the file.</summary>
    public IEnumerable<string> Names => _lists.Keys.Order(StringComparer.Ordinal);

    /// <summary>The words of a list, as written in the language's file; none when the language has no such list.</summary>
    public ImmutableArray<string> this[string list] => _lists.GetValueOrDefault(list, []);

    /// <summary>The words of a language.</summary>
    /// <param name="language">A BCP 47 tag, of which the primary part counts; English where null.</param>
    public static WordLists For(string? language)
    {
        if (language is null or "en")
            return English.Value;
        var primary = language.Split('-')[0].ToLowerInvariant();
        return Languages.Contains(primary) ? ByLanguage.GetOrAdd(primary, Load) : None;
    }

    /// <summary>A list, to be looked for in texts.</summary>
    public PhraseSet Phrases(string list) => _phrases.GetOrAdd(list, static (name, lists) => new PhraseSet(lists[name]), this);

    /// <summary>Two lists as one.</summary>
    internal PhraseSet Phrases(string list, string other) =>
        _pairs.GetOrAdd((list, other), static (names, lists) => new PhraseSet(lists[names.Item1].Concat(lists[names.Item2])), this);

    private static WordLists Load(string language)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"NewsMarkup.Rules.Words.{language}.words")!;
        using var reader = new StreamReader(stream);
        return new WordLists(WordListFile.Read(reader.ReadToEnd()));
    }
}
