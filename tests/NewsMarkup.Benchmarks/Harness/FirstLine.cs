namespace NewsMarkup.Benchmarks.Harness;

/// <summary>What a page can quote of an error.</summary>
internal static class FirstLine
{
    private const int Longest = 300;

    /// <summary>The first line of a message, and of a long one its begin.</summary>
    public static string Of(string message)
    {
        var line = message.Split('\n')[0];
        return line.Length > Longest ? line[..Longest] + "…" : line;
    }
}
