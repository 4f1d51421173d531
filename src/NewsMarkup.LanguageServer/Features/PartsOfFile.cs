using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Syntax;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Goes over what the parser wrote of a file, without the blanks, words and signs between.</summary>
internal static class PartsOfFile
{
    /// <summary>The nodes and words of the notation in the order of the text, each before those inside it.</summary>
    public static IEnumerable<SectionNode> In(ArticleDocument document)
    {
        var pending = new Stack<SectionNode>(document.Tree.Root.Children.Reverse().Cast<SectionNode>());
        while (pending.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Parts.Length - 1; i >= 0; i--)
                pending.Push((SectionNode)node.Parts[i]);
        }
    }
}
