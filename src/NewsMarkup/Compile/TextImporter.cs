using NewsMarkup.Compile.Tagging;
using NewsMarkup.Syntax;

namespace NewsMarkup.Compile;

/// <summary>Turns plain text into a <c>.news</c> article that says the same: what would be read as markup is escaped, nothing else is touched.</summary>
public static class TextImporter
{
    /// <summary>The article's source. <see cref="PlainText"/> of it is the text again, character by character. O(length).</summary>
    public static string Import(string text) => (Lexis.IsFence(text, 0) ? "---\n---\n" : "") + TaggedText.Write(text, []);
}
