using NewsMarkup.Compile.Copy;
using NewsMarkup.Compile.WebPage;

namespace NewsMarkup.Compile;

/// <summary>Turns a web page into an article: its words, headings, lists, links, emphasis, quotations and captions, and what its head states.</summary>
internal static class HtmlImporter
{
    /// <summary>The article of a page.</summary>
    /// <exception cref="ImportException">The page is not UTF-8, or larger or deeper than any article.</exception>
    public static Imported Import(ImportInput input) => PageReader.Read(input.ReadText().ToString(), new CopyHeader());
}
