using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax;

/// <summary>
/// A node or leaf of a syntax tree. Children tile their parent: the leaves of a node, put together, are its text.
/// Made when it is asked for, and kept by its parent.
/// </summary>
public abstract class SyntaxNode
{
    private ImmutableArray<SyntaxNode> _children;

    private protected SyntaxNode(SyntaxTree tree, SyntaxNode? parent, SyntaxKind kind, TextSpan span)
    {
        Tree = tree;
        Parent = parent;
        Kind = kind;
        Span = span;
    }

    /// <summary>The file that holds the node.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The node around this one; null for a document.</summary>
    public SyntaxNode? Parent { get; }

    /// <summary>What the node is.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>Where the node stands, in UTF-16 offsets of the file.</summary>
    public TextSpan Span { get; }

    /// <summary>The node's place, for a finding about it.</summary>
    public Location Location => new(Tree, Span);

    /// <summary>The parts of the node in the order of the text, without gaps; none for a leaf.</summary>
    public ImmutableArray<SyntaxNode> Children
    {
        get
        {
            if (_children.IsDefault)
                ImmutableInterlocked.InterlockedInitialize(ref _children, MakeChildren());
            return _children;
        }
    }

    /// <summary>The node's characters.</summary>
    public abstract string Text { get; }

    /// <summary>This node, then everything in it, each node before its children.</summary>
    public IEnumerable<SyntaxNode> DescendantsAndSelf()
    {
        var pending = new Stack<SyntaxNode>([this]);
        while (pending.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Length - 1; i >= 0; i--)
                pending.Push(node.Children[i]);
        }
    }

    /// <summary>The innermost node in this one that holds a range; this one where none of its parts does. O(depth × log children).</summary>
    public SyntaxNode Find(TextSpan span)
    {
        var node = this;
        while (node.ChildWith(span) is { } child)
            node = child;
        return node;
    }

    /// <summary>The kind and place of the node: <c>Span [3..17)</c>.</summary>
    public override string ToString() => $"{Kind} {Span}";

    private SyntaxNode? ChildWith(TextSpan span)
    {
        var (low, high) = (0, Children.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Children[middle].Span.Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && Children[low - 1].Span.Contains(span) ? Children[low - 1] : null;
    }

    private protected abstract ImmutableArray<SyntaxNode> MakeChildren();
}
