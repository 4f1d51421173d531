using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Syntax;

/// <summary>What holds for every tree of every text.</summary>
internal static class TreeInvariants
{
    /// <summary>What does not hold for the tree of a text; nothing when all is well.</summary>
    public static IEnumerable<string> Violations(SyntaxTree tree, string text)
    {
        var leaves = string.Concat(tree.Root.DescendantsAndSelf().Where(node => node.Children.IsEmpty).Select(leaf => leaf.Text));
        if (leaves != text)
            yield return "the leaves do not give the text back";
        if (tree.ToString() != text)
            yield return "the tree does not give the text back";
        foreach (var violation in tree.Root.DescendantsAndSelf().SelectMany(node => Violations(node, text)))
            yield return violation;
        foreach (var violation in ViolationsOfDiagnostics(tree, text))
            yield return violation;
    }

    private static IEnumerable<string> Violations(SyntaxNode node, string text)
    {
        if (node.Text != text.Substring(node.Span.Start, node.Span.Length))
            yield return $"{node} has another text than stands there";
        if (node.Children.IsEmpty)
            yield break;
        var end = node.Span.Start;
        foreach (var child in node.Children)
        {
            if (child.Span.Start != end)
                yield return $"{child} does not begin where the part before it ends";
            if (child.Parent != node)
                yield return $"{child} does not know {node}";
            end = child.Span.End;
        }

        if (end != node.Span.End)
            yield return $"the parts of {node} do not reach its end";
        if (!IsWhole(node))
            yield return $"{node} lacks a part that it promises";
    }

    private static bool IsWhole(SyntaxNode node) => node switch
    {
        SpanSyntax span => span.Content.Length == span.Children.Length - 3 && Contains(span, span.ContentSpan) && span.Block.Children.Length > 0,
        AttributeSyntax attribute => attribute.Key.Text.Length > 0 && attribute.Values.Count > 0,
        FieldSyntax field => field.Key.Text.Length > 0 && Contains(field, field.Value.Span),
        DeclarationSyntax declaration => declaration.KindToken.Text.Length > 0,
        ParagraphSyntax paragraph => Contains(paragraph, paragraph.ContentSpan),
        _ => true,
    };

    private static bool Contains(SyntaxNode node, TextSpan span) => node.Span.Contains(span);

    private static IEnumerable<string> ViolationsOfDiagnostics(SyntaxTree tree, string text)
    {
        var previous = 0;
        foreach (var diagnostic in tree.Diagnostics)
        {
            var span = diagnostic.Location.Span;
            if (span.IsEmpty || !new TextSpan(0, text.Length).Contains(span))
                yield return $"{diagnostic.Rule.Id} stands at {span}, where no text is";
            if (span.Start < previous)
                yield return $"{diagnostic.Rule.Id} at {span} stands after one further on";
            if (diagnostic.Message.Contains("{0}", StringComparison.Ordinal))
                yield return $"{diagnostic.Rule.Id} at {span} has a gap in its message";
            previous = span.Start;
        }
    }
}
