using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax;

/// <summary>A whole file: a header, or none, and paragraphs.</summary>
public sealed class DocumentSyntax : SyntaxNode
{
    internal DocumentSyntax(SyntaxTree tree)
        : base(tree, parent: null, SyntaxKind.Document, new TextSpan(0, tree.Length))
    {
    }

    /// <summary>The header; null when the file has none.</summary>
    public HeaderSyntax? Header => Children is [HeaderSyntax header, ..] ? header : null;

    /// <summary>The paragraphs, in order.</summary>
    public NodeList<ParagraphSyntax> Paragraphs => new(Children);

    /// <inheritdoc/>
    public override string Text => Tree.ToString();

    private protected override ImmutableArray<SyntaxNode> MakeChildren() =>
    [
        .. Tree.Sections.All().Select<(Section Section, int Start), SyntaxNode>(placed => placed.Section.Kind == SyntaxKind.Header
            ? new HeaderSyntax(Place(placed.Section, placed.Start))
            : new ParagraphSyntax(Place(placed.Section, placed.Start))),
    ];

    private NodePlace Place(Section section, int start) =>
        new(Tree, this, section, start, section.Kind, new TextSpan(start, section.Length), 0, section.Elements.Length);
}
