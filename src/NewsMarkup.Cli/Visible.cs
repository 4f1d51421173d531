using System.Text;

namespace NewsMarkup.Cli;

/// <summary>Text that articles and file names bring, made fit to print: what moves the cursor or turns the direction is shown in its place.</summary>
internal static class Visible
{
    /// <summary>The text as a terminal may have it.</summary>
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            visible.Append(Of(rune));
        return visible.ToString();
    }

    /// <summary>The character as a terminal may have it; a tab is four blanks.</summary>
    public static string Of(Rune rune) => rune.Value switch
    {
        '\t' => "    ",
        _ when Rune.IsControl(rune) => "·",
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "\uFFFD",
        _ => rune.ToString(),
    };
}
