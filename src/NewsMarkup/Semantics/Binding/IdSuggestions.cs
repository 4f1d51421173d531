using NewsMarkup.Diagnostics;

namespace NewsMarkup.Semantics.Binding;

/// <summary>
/// Offers an id for one that is not there. An article has so many comparisons and no more: ten thousand ids that are nowhere want a
/// register, not ten thousand suggestions.
/// </summary>
internal sealed class IdSuggestions(DeclarationScope scope, SpanNames names)
{
    private const int MostComparisons = 1_000_000;

    private readonly Dictionary<string, string?> _found = new(StringComparer.Ordinal);
    private readonly Lazy<string[]> _declared = new(() => [.. scope.All.Select(declaration => declaration.Id)]);
    private int _comparisons;

    /// <summary>The nearest reference that leads somewhere, with its sign; null when none is near or the comparisons are used up.</summary>
    public string? For(string reference)
    {
        if (_found.TryGetValue(reference, out var known))
            return known;
        var candidates = reference[0] == '@' ? _declared.Value : names.All;
        _comparisons += candidates.Count;
        var nearest = _comparisons <= MostComparisons ? DidYouMean.Nearest(reference[1..], candidates) : null;
        var found = nearest is null ? null : $"{reference[0]}{nearest}";
        _found.Add(reference, found);
        return found;
    }
}
