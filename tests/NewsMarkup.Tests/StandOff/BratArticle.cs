using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests.Compile;

namespace NewsMarkup.Tests.StandOff;

/// <summary>The two files that an article is written to for brat.</summary>
internal sealed record BratArticle(string Text, string Annotations)
{
    public static BratArticle Of(string source) => Of(ArticleModel.Bind(SyntaxTree.Parse(source)));

    public static BratArticle Of(ArticleModel article) => new(Written.As("brat", article, ".txt"), Written.As("brat", article, ".ann"));

    public BratFile Read() => BratFile.Read(Text, Annotations);
}
