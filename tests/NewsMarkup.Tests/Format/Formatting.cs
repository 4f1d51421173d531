using System.Buffers;
using System.Text;
using NewsMarkup.Compile;
using NewsMarkup.Format;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Format;

/// <summary>What formatting makes of a text, and what it must keep.</summary>
internal static class Formatting
{
    public static string Of(string text) => ArticleFormatter.Format(SyntaxTree.Parse(text));

    public static string PlainText(string text) => NewsMarkup.Compile.PlainText.Of(SyntaxTree.Parse(text));

    public static string Json(string text)
    {
        var json = new ArrayBufferWriter<byte>();
        NativeJson.Write(ArticleModel.Bind(SyntaxTree.Parse(text)), json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    /// <summary>The ids of the rules that report something, sorted: moving an attribute moves what is said about it.</summary>
    public static IEnumerable<string> Findings(string text) =>
        ArticleModel.Bind(SyntaxTree.Parse(text)).Diagnostics.Select(diagnostic => diagnostic.Rule.Id).Order(StringComparer.Ordinal);
}
