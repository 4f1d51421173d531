using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

/// <summary>
/// A tree as text: a line for each node, its parts indented below it, leaves with their characters. The frame that all trees of a sort
/// share is left out: what is asked for stands at the margin.
/// </summary>
internal static class TreeText
{
    /// <summary>The header and the paragraphs of a document; fields, declarations and tags are shown as leaves.</summary>
    public static string Outline(string text) => Of(SyntaxTree.Parse(text).Root.Children, IsOutlineLeaf);

    /// <summary>What the first paragraph of a body holds; tags are shown as leaves.</summary>
    public static string OfParagraph(string body) => Of(SyntaxTree.Parse(body).Root.Paragraphs.First().Children, IsOutlineLeaf);

    /// <summary>What the first span of a body holds.</summary>
    public static string OfSpan(string body) => Of(First<SpanSyntax>(body).Children);

    /// <summary>The header items that some lines hold.</summary>
    public static string OfHeader(string lines) => Of(ItemsOf(lines));

    /// <summary>The same with fields, declarations and tags as leaves.</summary>
    public static string OutlineOfHeader(string lines) => Of(ItemsOf(lines), IsOutlineLeaf);

    /// <summary>What an attribute block with some items holds.</summary>
    public static string OfTag(string items) => Of(First<AttributeBlockSyntax>($"[x]{{{items}}}").Children[1..^1]);

    private static IEnumerable<SyntaxNode> ItemsOf(string lines) => SyntaxTree.Parse($"---\n{lines}\n---\n").Root.Children[0].Children.Skip(2).SkipLast(3);

    private static T First<T>(string body) => SyntaxTree.Parse(body).Root.DescendantsAndSelf().OfType<T>().First();

    private static bool IsOutlineLeaf(SyntaxNode node) => node is FieldSyntax or DeclarationSyntax or AttributeBlockSyntax;

    private static string Of(IEnumerable<SyntaxNode> nodes, Func<SyntaxNode, bool>? isShownAsLeaf = null)
    {
        var lines = new List<string>();
        foreach (var node in nodes)
            Write(lines, node, depth: 0, isShownAsLeaf ?? (_ => false));
        return string.Join('\n', lines);
    }

    private static void Write(List<string> lines, SyntaxNode node, int depth, Func<SyntaxNode, bool> isShownAsLeaf)
    {
        var isLeaf = node.Children.IsEmpty || isShownAsLeaf(node);
        lines.Add($"{new string(' ', depth * 2)}{node.Kind}{(isLeaf ? $" {Quoted(node.Text)}" : "")}");
        foreach (var child in isLeaf ? [] : node.Children)
            Write(lines, child, depth + 1, isShownAsLeaf);
    }

    private static string Quoted(string text) =>
        $"<{text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}>";
}
