using System.Globalization;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Numbers of things, in words for people.</summary>
internal static class Counted
{
    /// <summary><c>1 claim</c>, <c>3 claims</c>.</summary>
    public static string Of(int count, string noun) => $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>The counts that are not 0: <c>3 mentions · 1 denial</c>; the first of them where all are.</summary>
    public static string AllOf(params ReadOnlySpan<(int Count, string Noun)> counts)
    {
        var shown = new List<string>();
        foreach (var (count, noun) in counts)
        {
            if (count > 0)
                shown.Add(Of(count, noun));
        }

        return shown.Count > 0 ? string.Join(" · ", shown) : $"no {counts[0].Noun}s";
    }
}
