using System.Collections.Immutable;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// How an article usually spells the name of an entity, learnt from its mentions. The usual spelling is the declared one, unless the article writes
/// capitals otherwise throughout; of others the most frequent, then the first. Immutable.
/// </summary>
internal sealed class SpellingHabits
{
    private readonly string _declared;
    private readonly ImmutableArray<HeardName> _heard;
    private readonly Dictionary<string, SpelledName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpelledName> _longNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _usual;
    private readonly HashSet<SpelledName> _settled = [];

    /// <param name="declared">The name as it is declared.</param>
    /// <param name="heard">The spellings of the mentions, in the order of the text.</param>
    public SpellingHabits(string declared, ImmutableArray<HeardName> heard)
    {
        (_declared, _heard) = (declared, heard);
        var declaredName = SpelledName.Declared(declared);
        var byFrequency = ByFrequency(heard);
        var inText = byFrequency.Find(name => name.Text == declaredName.Text)
            ?? byFrequency.Find(name => name.Text.Equals(declaredName.Text, StringComparison.OrdinalIgnoreCase));
        Learn(inText ?? declaredName);
        foreach (var name in byFrequency.Concat(heard.Select(spelling => spelling.Name).DistinctBy(name => name.Text)))
            Learn(name);
        _usual = _names.ToDictionary(name => name.Key, name => WithUsualWords(name.Value), StringComparer.Ordinal);
        foreach (var spelling in heard)
        {
            if (IsUsualEverywhere(spelling.Name))
                _settled.Add(spelling.Name);
        }
    }

    /// <summary>True when these are the habits of an article with such mentions.</summary>
    public bool AreOf(string declared, ImmutableArray<HeardName> heard) => _declared == declared && _heard.SequenceEqual(heard);

    /// <summary>True for a spelling that is no variant wherever it stands.</summary>
    public bool IsSettled(SpelledName name) => _settled.Contains(name);

    /// <summary>How the whole name is spelled as usual.</summary>
    public string UsualOf(SpelledName name) => _usual[name.Key];

    /// <summary>The usual name with the same first and last word; null where there is none.</summary>
    public SpelledName? LongNameOf(SpelledName name) => name.Ends is { } ends ? _longNames.GetValueOrDefault(ends) : null;

    /// <summary>How a word is spelled as usual, with its own first letter's case; null where it is, or where there is no usual way.</summary>
    public string? UsualWord(SpelledWord word)
    {
        var usual = word.Key is { } key ? _words.GetValueOrDefault(key) : null;
        if (usual is null || usual.Equals(word.Text, StringComparison.OrdinalIgnoreCase))
            return null;
        var first = char.IsUpper(word.Text[0]) ? char.ToUpperInvariant(usual[0]) : char.ToLowerInvariant(usual[0]);
        return first + usual[1..];
    }

    /// <summary>The spellings that stand where their capitals say something, the most frequent first, then in the order of the text.</summary>
    private static List<SpelledName> ByFrequency(ImmutableArray<HeardName> heard)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new List<SpelledName>();
        foreach (var spelling in heard.Where(spelling => !spelling.HasFreeCase))
        {
            if (counts.TryAdd(spelling.Name.Text, 1))
                names.Add(spelling.Name);
            else
                counts[spelling.Name.Text]++;
        }

        return [.. names.OrderByDescending(name => counts[name.Text])];
    }

    private bool IsUsualEverywhere(SpelledName name) => name.Text == UsualOf(name)
        && (LongNameOf(name) is not { } usual || usual.Text == name.Text)
        && name.Words.All(word => UsualWord(word) is null);

    /// <summary>A name in which each word is spelled as usual, with the capitals of the name: one finding must not undo another.</summary>
    private string WithUsualWords(SpelledName name)
    {
        var text = name.Text;
        if (name.Words.All(word => UsualWord(word) is null))
            return text;
        foreach (var place in Words.In(text).Reverse())
        {
            if (UsualWord(new SpelledWord(text.Substring(place.Start, place.Length), place)) is { } usual)
                text = $"{text[..place.Start]}{usual}{text[place.End..]}";
        }

        return text;
    }

    private void Learn(SpelledName name)
    {
        _names.TryAdd(name.Key, name);
        foreach (var word in name.Words.Where(word => word.Key is not null))
            _words.TryAdd(word.Key!, word.Text);
        if (name.Ends is { } ends)
            _longNames.TryAdd(ends, name);
    }
}
