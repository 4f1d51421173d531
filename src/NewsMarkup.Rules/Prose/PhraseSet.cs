using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Words and phrases to be found in texts: whole words only, ignoring case, the longest phrase at a place first.</summary>
public sealed class PhraseSet
{
    private readonly Dictionary<string, ImmutableArray<string>> _byFirstWord;
    private readonly Dictionary<string, ImmutableArray<string>>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly WordSketch _firstWords;

    /// <summary>A set of the phrases given.</summary>
    public PhraseSet(IEnumerable<string> phrases)
    {
        _byFirstWord = phrases
            .GroupBy(FirstWord, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Length).ToImmutableArray(),
                StringComparer.OrdinalIgnoreCase);
        _bySpan = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        _firstWords = new WordSketch(_byFirstWord.Keys);
    }

    /// <summary>True when there is nothing to find.</summary>
    public bool IsEmpty => _byFirstWord.Count == 0;

    /// <summary>True when the text is one of the phrases.</summary>
    public bool Contains(string text) => text is { Length: > 0 } && Contains(text, new TextSpan(0, text.Length));

    /// <summary>True when a range of a text is one of the phrases.</summary>
    internal bool Contains(string text, TextSpan range) =>
        !range.IsEmpty && EndAt(text, range.Start, Words.EndOf(text, range.Start, range.End), range.End) == range.End;

    /// <summary>True when a word of a text is one of the phrases.</summary>
    internal bool Contains(string text, SketchedWord word) =>
        _firstWords.MayHave(word.Sketch) && EndOfKnown(text, word.Span, word.Span.End) == word.Span.End;

    /// <summary>Where phrases stand in a range of a text, in order, without overlaps.</summary>
    public IEnumerable<TextSpan> In(string text, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsEmpty ? [] : Find(text, range);
    }

    /// <summary>Where phrases stand in a text, in order, without overlaps.</summary>
    public IEnumerable<TextSpan> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return In(text, new TextSpan(0, text.Length));
    }

    /// <summary>Where the first phrase of a range of a text stands; null when there is none.</summary>
    internal TextSpan? FirstIn(string text, TextSpan range) => IsEmpty ? null : Next(text, range.Start, range.End);

    /// <summary>Where phrases stand in a text of which the words are known, in order, without overlaps.</summary>
    internal ImmutableArray<TextSpan> In(string text, ImmutableArray<SketchedWord> words)
    {
        ImmutableArray<TextSpan>.Builder? found = null;
        var from = 0;
        foreach (var (word, sketch) in words)
        {
            if (!_firstWords.MayHave(sketch) || word.Start < from || EndOfKnown(text, word, text.Length) is var end && end == word.Start)
                continue;
            (found ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(TextSpan.FromBounds(word.Start, end));
            from = end;
        }

        return found?.DrainToImmutable() ?? [];
    }

    private IEnumerable<TextSpan> Find(string text, TextSpan range)
    {
        for (var next = Next(text, range.Start, range.End); next is { } found; next = Next(text, found.End, range.End))
            yield return found;
    }

    private TextSpan? Next(string text, int at, int limit)
    {
        for (at = Words.NextStart(text, at, limit); at < limit;)
        {
            var wordEnd = Words.EndOf(text, at, limit);
            if (EndAt(text, at, wordEnd, limit) is var end && end > at)
                return TextSpan.FromBounds(at, end);
            at = Words.NextStart(text, wordEnd, limit);
        }

        return null;
    }

    /// <summary>Where the longest phrase that begins at an offset ends; the offset itself when none does.</summary>
    private int EndAt(string text, int start, int wordEnd, int limit) =>
        _firstWords.MayHave(WordSketch.Of(text.AsSpan(start, wordEnd - start))) ? EndOfKnown(text, TextSpan.FromBounds(start, wordEnd), limit) : start;

    /// <summary>The same for a word that may be a first word.</summary>
    private int EndOfKnown(string text, TextSpan word, int limit)
    {
        var start = word.Start;
        if (!_bySpan.TryGetValue(text.AsSpan(start, word.Length), out var phrases))
            return start;
        foreach (var phrase in phrases)
        {
            var end = start + phrase.Length;
            if (end <= limit && text.AsSpan(start, phrase.Length).Equals(phrase, StringComparison.OrdinalIgnoreCase) && !Words.IsInside(text, end))
                return end;
        }

        return start;
    }

    private static string FirstWord(string phrase) => phrase[..Words.EndOf(phrase, 0, phrase.Length)];
}
