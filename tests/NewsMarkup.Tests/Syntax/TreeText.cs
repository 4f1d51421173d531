using System.Text;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

/// <summary>A tree as text: a line for each node, its parts indented below it, leaves with their characters.</summary>
internal static class TreeText
{
    /// <summary>A whole document.</summary>
    public static string Of(string text) => Of(SyntaxTree.Parse(text).Root);

    /// <summary>The first paragraph of a body.</summary>
    public static string OfParagraph(string body) => Of(SyntaxTree.Parse(body).Root.Paragraphs.First());

    /// <summary>The header that holds some lines.</summary>
    public static string OfHeader(string lines) => Of(SyntaxTree.Parse($"---\n{lines}\n---\n").Root.Children[0].Children.Skip(2).SkipLast(3));

    /// <summary>The attribute block that holds some items.</summary>
    public static string OfTag(string items) =>
        Of(SyntaxTree.Parse($"[x]{{{items}}}").Root.DescendantsAndSelf().OfType<AttributeBlockSyntax>().First().Children[1..^1]);

    private static string Of(params IEnumerable<SyntaxNode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
            Write(text, node, depth: 0);
        return text.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder text, SyntaxNode node, int depth)
    {
        text.Append(' ', depth * 2).Append(node.Kind);
        if (node.Children.IsEmpty)
            text.Append(' ').Append(Quoted(node.Text));
        text.Append('\n');
        foreach (var child in node.Children)
            Write(text, child, depth + 1);
    }

    private static string Quoted(string text) =>
        $"<{text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}>";
}
