using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace Sample;

internal static class WhoSaysWhat
{
    /// <summary>Each source of an article with the words that it stands for.</summary>
    public static IEnumerable<string> In(string copy)
    {
        var article = ArticleModel.Bind(SyntaxTree.Parse(copy));
        return
            from said in article.Attributions
            from source in said.Sources
            select $"{source.Entity?.Declaration.Name ?? source.Description}: {article.Text.Slice(said.Span.Text)}";
    }
}
