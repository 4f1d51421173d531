using System.Text;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>Turns plain text into a <c>.news</c> article that says the same: what would be read as markup is escaped, nothing else is touched.</summary>
public static class TextImporter
{
    /// <summary>The article of a file, with its byte order mark where it has one.</summary>
    /// <exception cref="ImportException">The file is not UTF-8.</exception>
    public static Imported Import(ImportInput input)
    {
        var text = input.ReadText();
        return new Imported(new SourceText(Import(text.ToString()), text.HasByteOrderMark));
    }

    /// <summary>The article's source. <see cref="PlainText"/> of it is the text again, character by character. O(length).</summary>
    public static string Import(string text)
    {
        var source = new StringBuilder(text.Length + 16);
        if (Lexis.IsFence(text, 0))
            source.Append("---\n---\n");
        for (var at = 0; at < text.Length; at++)
        {
            if (NeedsEscape(text, at))
                source.Append('\\');
            source.Append(text[at]);
        }

        return source.ToString();
    }

    /// <summary>A brace after a bracket would open a tag, a backslash before a sign escape it, <c>%%</c> at a line's begin a comment.</summary>
    private static bool NeedsEscape(string text, int at) => text[at] switch
    {
        '{' => at > 0 && text[at - 1] == ']',
        '\\' => at + 1 < text.Length && Lexis.Escapable.Contains(text[at + 1]),
        '%' => IsLineStart(text, at) && at + 1 < text.Length && text[at + 1] == '%',
        _ => false,
    };

    private static bool IsLineStart(string text, int at) => at == 0 || text[at - 1] is '\r' or '\n';
}
