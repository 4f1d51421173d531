using System.Buffers;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>The clean copy: the article's text, character by character as it was before it was tagged.</summary>
public static class PlainText
{
    /// <summary>The text without header, tags, comments, notes and escapes.</summary>
    public static string Of(SyntaxTree tree, Vocabulary? vocabulary = null) => ArticleText.Of(tree, vocabulary ?? Vocabulary.Default).Value;

    /// <summary>Writes the text of a bound article in UTF-8, with a byte order mark where its file has one.</summary>
    public static void Write(ArticleModel article, IBufferWriter<byte> output) =>
        output.Write(SourceDecoder.Encode(article.Text.Value, article.Tree.Text.HasByteOrderMark));
}
