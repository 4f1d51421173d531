using NewsMarkup.Compile.Tagging;
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
    public static string Import(string text) => (Lexis.IsFence(text, 0) ? "---\n---\n" : "") + TaggedText.Write(text, []);
}
