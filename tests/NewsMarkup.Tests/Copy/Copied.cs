using System.Collections.Immutable;
using System.Text;
using NewsMarkup.Compile;
using NewsMarkup.Diagnostics;
using NewsMarkup.Format;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Copy;

/// <summary>Copy as it came out of an import.</summary>
internal static class Copied
{
    public static Imported From(string format, byte[] bytes) => ImportFormats.Find(format)!.Import(new ImportInput($"copy.{format}", bytes));

    public static Imported From(string format, string text) => From(format, Encoding.UTF8.GetBytes(text));

    /// <summary>The source, without the last line end.</summary>
    public static string Source(this Imported imported) => imported.Article.ToString().TrimEnd('\n');

    public static ImmutableArray<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The words of the article's text, as <c>strip</c> gives them.</summary>
    public static ImmutableArray<string> StrippedWords(this Imported imported) => Words(PlainText.Of(SyntaxTree.Parse(imported.Article)).ToString());

    /// <summary>True for an article in which the language finds nothing but a hint that copy looks like a tag, in the form that <c>format</c> gives.</summary>
    public static bool IsSound(this Imported imported)
    {
        var tree = SyntaxTree.Parse(imported.Article);
        return ArticleModel.Bind(tree).Diagnostics.All(diagnostic => diagnostic.Severity is Severity.Hint) && ArticleFormatter.Format(tree) == imported.Article.ToString();
    }
}
