namespace NewsMarkup.Benchmarks.Harness;

/// <summary>The figures in the README: those that the page about performance begins with, between two marks.</summary>
internal static class ReadmeFigures
{
    private const string Begin = "<!-- figures -->\n";
    private const string End = "<!-- end -->\n";

    /// <summary>The README with other figures.</summary>
    public static string Replace(string readme, string figures)
    {
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        return $"{readme[..begin]}\n{figures}\n{readme[end..]}";
    }
}
