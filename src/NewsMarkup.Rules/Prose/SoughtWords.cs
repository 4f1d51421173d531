using System.Collections.Immutable;

namespace NewsMarkup.Rules;

/// <summary>Words, ignoring case, that are looked for in the paragraphs of an article. A paragraph remembers what it found for one of these. Immutable.</summary>
internal sealed class SoughtWords
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers;
    private readonly WordSketch _sketch;

    /// <param name="stems">The words without what tells one from many (<see cref="Stems"/>), each once.</param>
    public SoughtWords(ImmutableArray<string> stems)
    {
        Stems = stems;
        _sketch = new WordSketch(stems);
        var numbers = new Dictionary<string, int>(stems.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var stem in stems)
            numbers.Add(stem, numbers.Count);
        _numbers = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words, in the order of their numbers.</summary>
    public ImmutableArray<string> Stems { get; }

    /// <summary>Where they stand in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words, stemmed.</param>
    public ImmutableArray<FoundWord> In(string text, ImmutableArray<StemmedWord> words)
    {
        ImmutableArray<FoundWord>.Builder? found = null;
        foreach (var word in words)
        {
            if (_sketch.MayHave(word.Sketch) && _numbers.TryGetValue(text.AsSpan(word.Stem.Start, word.Stem.Length), out var number))
                (found ??= ImmutableArray.CreateBuilder<FoundWord>()).Add(new FoundWord(number, word.Word));
        }

        return found?.DrainToImmutable() ?? [];
    }
}
