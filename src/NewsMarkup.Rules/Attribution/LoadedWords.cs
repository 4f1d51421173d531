using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// Words of saying that judge what they report, from a language's list <c>loaded-cues</c>: each is a phrase, followed by <c>&gt;</c> and the
/// plain word that says no more than that somebody speaks, where one fits in its place.
/// </summary>
internal sealed class LoadedWords
{
    private readonly Dictionary<string, string?> _plain = new(WordComparer.Instance);
    private readonly PhraseSet _phrases;

    /// <summary>The words of a language with those that a project adds, without those that it allows.</summary>
    public LoadedWords(WordLists lists, IEnumerable<string> also, IEnumerable<string> except)
    {
        foreach (var entry in lists["loaded-cues"])
        {
            var parts = entry.Split('>', StringSplitOptions.TrimEntries);
            _plain.TryAdd(parts[0], parts.Length > 1 ? parts[1] : null);
        }

        foreach (var word in also)
            _plain.TryAdd(word, null);
        foreach (var word in except)
            _plain.Remove(word);
        _phrases = new PhraseSet(_plain.Keys);
    }

    /// <summary>The first of the words in a range of a text, with the plain word for it; null when there is none.</summary>
    public (TextSpan Place, string? Plain)? FirstIn(string text, TextSpan range) =>
        _phrases.FirstIn(text, range) is { } place ? (place, _plain[text.Substring(place.Start, place.Length)]) : null;
}
