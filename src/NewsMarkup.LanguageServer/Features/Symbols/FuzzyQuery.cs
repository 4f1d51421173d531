using System.Buffers;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Symbols;

/// <summary>Letters typed to find a name: they stand in it in this order, capitals and accents aside; blanks do not count.</summary>
internal sealed class FuzzyQuery
{
    private const int WordStart = 32;
    private const int Adjacent = 24;

    private readonly char[] _letters;
    private readonly SearchValues<char> _first;

    /// <summary>Makes a query of what was typed.</summary>
    public FuzzyQuery(string typed)
    {
        _letters = [.. typed.Where(letter => !char.IsWhiteSpace(letter)).Select(Folded)];
        _first = SearchValues.Create(_letters is [var first, ..] ? FormsOf(first) : []);
    }

    /// <summary>How well a name fits, the higher the better; null where it does not. Letters at the begin of words and side by side count most.</summary>
    public int? Score(ReadOnlySpan<char> name)
    {
        if (_letters.Length == 0)
            return 0;
        int? best = null;
        for (var start = name.IndexOfAny(_first); start >= 0 && ScoreFrom(start, name) is { } score; start = Next(start, name))
            best = best is { } other ? Math.Max(other, score) : score;
        return best - name.Length;
    }

    private int Next(int start, ReadOnlySpan<char> name) => name[(start + 1)..].IndexOfAny(_first) is var length and >= 0 ? start + 1 + length : -1;

    /// <summary>How well a name fits from one of its letters on, which is the first letter typed; null where the others do not follow.</summary>
    private int? ScoreFrom(int start, ReadOnlySpan<char> name)
    {
        var (score, matched, last) = (0, 0, -2);
        for (var at = start; at < name.Length && matched < _letters.Length; at++)
        {
            if (Folded(name[at]) != _letters[matched])
                continue;
            score += at == 0 || !char.IsLetterOrDigit(name[at - 1]) ? WordStart : 0;
            score += last == at - 1 ? Adjacent : 0;
            last = at;
            matched++;
        }

        return matched < _letters.Length ? null : score;
    }

    /// <summary>The letter, its capital, and both under accents.</summary>
    private static char[] FormsOf(char folded) => [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(form => Folded(form) == folded)];

    private static char Folded(char letter) => char.IsAscii(letter)
        ? char.ToLowerInvariant(letter)
        : Accents.Without(char.ToLowerInvariant(letter));
}
