namespace NewsMarkup.Compile.Copy;

/// <summary>The words of a text, whatever stands between them.</summary>
internal static class Words
{
    /// <summary>The words with one space between them; empty for null.</summary>
    public static string Joined(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>How many words there are.</summary>
    public static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
