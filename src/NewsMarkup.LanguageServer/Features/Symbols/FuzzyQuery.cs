using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.LanguageServer.Features.Symbols;

/// <summary>Letters typed to find a name: they stand in it in this order, capitals and accents aside; blanks do not count.</summary>
internal sealed class FuzzyQuery
{
    private const int WordStart = 32;
    private const int Adjacent = 24;

    private readonly char[] _letters;

    /// <summary>Makes a query of what was typed.</summary>
    public FuzzyQuery(string typed) => _letters = [.. typed.Where(letter => !char.IsWhiteSpace(letter)).Select(Folded)];

    /// <summary>How well a name fits, the higher the better; null where it does not. Letters at the begin of words and side by side count most.</summary>
    public int? Score(ReadOnlySpan<char> name)
    {
        if (_letters.Length == 0)
            return 0;
        int? best = null;
        for (var start = 0; start + _letters.Length <= name.Length; start++)
        {
            if (Folded(name[start]) != _letters[0])
                continue;
            if (ScoreFrom(start, name) is not { } score)
                break;
            best = best is { } other ? Math.Max(other, score) : score;
        }

        return best - name.Length;
    }

    /// <summary>How well a name fits from one of its letters on, which is the first letter typed.</summary>
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

    private static char Folded(char letter) => char.IsAscii(letter)
        ? char.ToLowerInvariant(letter)
        : Accents.Without(char.ToLowerInvariant(letter));
}
