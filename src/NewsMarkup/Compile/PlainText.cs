using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Compile;

/// <summary>The clean copy: the article's text, character by character as it was before it was tagged.</summary>
public static class PlainText
{
    /// <summary>The text without header, tags, comments, notes and escapes.</summary>
    public static string Of(SyntaxTree tree, Vocabulary? vocabulary = null) => ArticleText.Of(tree, vocabulary ?? Vocabulary.Default).Value;
}
