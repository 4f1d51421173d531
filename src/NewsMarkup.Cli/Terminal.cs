namespace NewsMarkup.Cli;

/// <summary>What is known of the terminal that reads the output.</summary>
internal static class Terminal
{
    private const int WidthOfFile = 100;
    private const int MinWidth = 40;
    private const int MaxWidth = 140;

    /// <summary>True where standard error can show a line and take it back.</summary>
    public static bool ErrorsCanBeTakenBack => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");

    /// <summary>What empties the line that the cursor is on; nothing where standard error cannot.</summary>
    public static string ClearErrorLine() => ErrorsCanBeTakenBack ? "\r\x1b[K" : "";

    /// <summary>What empties the screen that standard output is on, with what was scrolled away; nothing where that is no terminal.</summary>
    public static string ClearScreen() =>
        Console.IsOutputRedirected || Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb" ? "" : "\x1b[H\x1b[2J\x1b[3J";

    /// <summary>The columns that a line of standard output should not exceed.</summary>
    public static int WidthOfOutput() => Width(Console.IsOutputRedirected);

    /// <summary>The columns that a line of standard error should not exceed.</summary>
    public static int WidthOfErrors() => Width(Console.IsErrorRedirected);

    /// <summary>A terminal that does not know its width says 0.</summary>
    private static int Width(bool isRedirected) =>
        isRedirected || Console.WindowWidth <= 0 ? WidthOfFile : Math.Clamp(Console.WindowWidth, MinWidth, MaxWidth);
}
