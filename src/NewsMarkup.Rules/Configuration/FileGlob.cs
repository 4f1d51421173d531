using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Configuration;

/// <summary>
/// A pattern for paths: <c>*</c> and <c>?</c> stand for characters of a name, <c>**</c> for any folders, <c>{a,b}</c> for one of the two.
/// A pattern that ends in a plain name holds for everything in the folder of that name too.
/// </summary>
public sealed class FileGlob
{
    private const string AnyFolders = "**";

    /// <summary>How many patterns the braces of one may stand for.</summary>
    public const int MostAlternatives = 256;

    private readonly ImmutableArray<string[]> _alternatives;

    /// <summary>Reads a pattern; every text is one. <c>\</c> is read as <c>/</c>.</summary>
    public FileGlob(string pattern)
    {
        Pattern = pattern;
        var everythingBelow = pattern is [.., '/' or '\\'] ? $"/{AnyFolders}" : "";
        _alternatives = [.. Expand(FilePath.Normalise(pattern) + everythingBelow).Take(MostAlternatives + 1).Select(SegmentsOf)];
    }

    /// <summary>The pattern as it was given.</summary>
    public string Pattern { get; }

    /// <summary>True when its braces stand for more than <see cref="MostAlternatives"/> patterns; those over are passed by.</summary>
    public bool IsTooWide => _alternatives.Length > MostAlternatives;

    /// <summary>The pattern for what a configuration's section holds for: one without a <c>/</c> holds in every folder.</summary>
    public static FileGlob ForSection(string pattern) => new(pattern.AsSpan().ContainsAny('/', '\\') ? pattern : $"{AnyFolders}/{pattern}");

    /// <summary>True when the pattern fits a path; both are seen from the same folder. O(pattern × path).</summary>
    public bool Matches(string path)
    {
        var segments = FilePath.Normalise(path).Split('/');
        foreach (var alternative in _alternatives)
        {
            if (Fits(alternative, segments, AnyFolders, Fits))
                return true;
        }

        return false;
    }

    private static string[] SegmentsOf(string pattern)
    {
        var segments = pattern.Split('/');
        return !segments[^1].AsSpan().ContainsAny('*', '?') ? [.. segments, AnyFolders] : segments;
    }

    private static IEnumerable<string> Expand(string pattern)
    {
        var open = pattern.IndexOf('{');
        var close = open < 0 ? -1 : pattern.IndexOf('}', open);
        if (close < 0)
            return [pattern];
        return pattern[(open + 1)..close].Split(',').SelectMany(part => Expand(pattern[..open] + part + pattern[(close + 1)..]));
    }

    private static bool Fits(string pattern, string name) =>
        Fits(pattern.ToCharArray(), name.ToCharArray(), '*', (sign, character) => sign == '?' || sign == character);

    /// <summary>Fits a pattern with items that stand for any number of others; only the last of these is ever tried again.</summary>
    private static bool Fits<T>(T[] pattern, T[] items, T any, Func<T, T, bool> fits)
        where T : IEquatable<T>
    {
        var (at, item, lastAny, itemOfAny) = (0, 0, -1, 0);
        while (item < items.Length)
        {
            if (at < pattern.Length && pattern[at].Equals(any))
            {
                (lastAny, itemOfAny) = (at, item);
                at++;
            }
            else if (at < pattern.Length && fits(pattern[at], items[item]))
            {
                at++;
                item++;
            }
            else if (lastAny >= 0)
            {
                at = lastAny + 1;
                item = ++itemOfAny;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(at).IndexOfAnyExcept(any) < 0;
    }
}
