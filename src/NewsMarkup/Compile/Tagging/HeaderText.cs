using NewsMarkup.Syntax;

namespace NewsMarkup.Compile.Tagging;

/// <summary>The header that is written before a text.</summary>
internal static class HeaderText
{
    /// <summary>The lines between two fences; nothing where there are no lines, unless the text itself would begin a header or be taken for a byte order mark.</summary>
    /// <param name="lines">The lines, without line ends.</param>
    /// <param name="text">The text that follows.</param>
    public static string Of(IReadOnlyCollection<string> lines, string text) => lines.Count == 0 && !Lexis.IsFence(text, 0) && !text.StartsWith('\uFEFF')
        ? ""
        : string.Concat(lines.Prepend("---").Append("---").Select(line => line + "\n"));
}
