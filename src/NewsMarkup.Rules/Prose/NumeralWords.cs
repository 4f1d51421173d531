using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;

namespace NewsMarkup.Rules;

/// <summary>
/// How a language writes numbers. Its list <c>numerals</c> has entries such as <c>twelve=12</c> and, for what multiplies, <c>million=*1000000</c>.
/// </summary>
internal sealed class NumeralWords
{
    private static readonly ConcurrentDictionary<WordLists, NumeralWords> Known = new();

    private readonly ImmutableDictionary<string, decimal> _values;
    private readonly ImmutableDictionary<string, decimal> _multipliers;
    private readonly PhraseSet _joiners;

    private NumeralWords(WordLists lists)
    {
        var entries = lists["numerals"].Select(entry => entry.Split('=')).ToLookup(entry => entry[1][0] == '*');
        _values = Read(entries[false]);
        _multipliers = Read(entries[true]);
        _joiners = lists.Phrases("numeral-joiners");
        DecimalSign = lists["decimal-sign"] is ["comma"] ? ',' : '.';
    }

    /// <summary>What stands before the parts of one.</summary>
    public char DecimalSign { get; }

    /// <summary>The numbers of a language, given as a BCP 47 tag; English where null.</summary>
    public static NumeralWords For(string? language) => Known.GetOrAdd(WordLists.For(language), lists => new NumeralWords(lists));

    /// <summary>What a word or several amount to; null for what is no number.</summary>
    public decimal? Value(string words) => _values.TryGetValue(words, out var value) ? value : null;

    /// <summary>What a word makes of the number before it; null for other words.</summary>
    public decimal? Multiplier(string word) => _multipliers.TryGetValue(word, out var factor) ? factor : null;

    /// <summary>True for the «and» in a number.</summary>
    public bool IsJoiner(string word) => _joiners.Contains(word);

    private static ImmutableDictionary<string, decimal> Read(IEnumerable<string[]> entries) => entries.ToImmutableDictionary(
        entry => entry[0],
        entry => decimal.Parse(entry[1].TrimStart('*'), CultureInfo.InvariantCulture),
        StringComparer.OrdinalIgnoreCase);
}
