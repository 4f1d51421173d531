using System.Text.RegularExpressions;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>A regular expression that cannot hang: it is matched without backtracking, in time that grows with the text, and under a time limit.</summary>
internal sealed class Pattern
{
    /// <summary>How long a pattern may be; its automaton grows with it.</summary>
    public const int LongestPattern = 500;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(500);

    private readonly Regex _regex;

    private Pattern(Regex regex) => _regex = regex;

    /// <summary>Prepares a pattern.</summary>
    /// <param name="pattern">The regular expression; case counts, unless it begins with <c>(?i)</c>.</param>
    /// <param name="timeLimit">How long a search may take; half a second where null.</param>
    /// <exception cref="ArgumentException">It is no regular expression, or too long.</exception>
    /// <exception cref="NotSupportedException">It can only be matched by backtracking.</exception>
    public static Pattern Of(string pattern, TimeSpan? timeLimit = null)
    {
        if (pattern.Length > LongestPattern)
            throw new ArgumentException($"it is longer than {LongestPattern} characters");
        return new Pattern(new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, timeLimit ?? TimeLimit));
    }

    /// <summary>True when the pattern is found in a range.</summary>
    /// <exception cref="InvalidOperationException">The search took too long.</exception>
    public bool IsIn(string text, TextSpan range) => Timed(() => _regex.IsMatch(text.AsSpan(range.Start, range.Length)));

    /// <summary>Where the pattern is found in a range, in order; what is found empty is left out.</summary>
    /// <exception cref="InvalidOperationException">The search took too long.</exception>
    public IReadOnlyList<TextSpan> Find(string text, TextSpan range) => Timed(() =>
    {
        var found = new List<TextSpan>();
        foreach (var match in _regex.EnumerateMatches(text.AsSpan(range.Start, range.Length)))
        {
            if (match.Length > 0)
                found.Add(new TextSpan(range.Start + match.Index, match.Length));
        }

        return found;
    });

    private T Timed<T>(Func<T> search)
    {
        try
        {
            return search();
        }
        catch (RegexMatchTimeoutException)
        {
            throw new InvalidOperationException($"its pattern `{_regex}` took longer than {_regex.MatchTimeout.TotalMilliseconds:0} ms; write a simpler one");
        }
    }
}
