using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Edits of tags and declarations that fixes are made of. They leave everything else in the tag as it stands.</summary>
public static class TagEdits
{
    /// <summary>Adds an item, such as <c>by=@reyes</c>, at the end of a tag.</summary>
    public static TextChange Add(AttributeBlockSyntax block, string item)
    {
        ArgumentNullException.ThrowIfNull(block);
        var last = block.Children.LastOrDefault(child => child.Kind is not (SyntaxKind.Punctuation or SyntaxKind.Blank or SyntaxKind.Comment));
        return last is null
            ? new TextChange(new TextSpan(block.Span.Start + 1, 0), item)
            : new TextChange(new TextSpan(last.Span.End, 0), $" {item}");
    }

    /// <summary>Adds an item at the end of a declaration's block, and the block where there is none.</summary>
    public static TextChange Add(DeclarationSyntax declaration, string item)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return declaration.Block is { } block
            ? Add(block, item)
            : new TextChange(new TextSpan((declaration.Name ?? (SyntaxNode)declaration).Span.End, 0), $" {{{item}}}");
    }

    /// <summary>Takes an item out of a tag, with the blank before it.</summary>
    public static TextChange Remove(SyntaxNode item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var text = item.Tree.Text.ToString();
        var start = item.Span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        if (text[start] is not (' ' or '\t') && item.Span.End < text.Length && text[item.Span.End] == ' ')
            return new TextChange(TextSpan.FromBounds(item.Span.Start, item.Span.End + 1), "");
        return new TextChange(TextSpan.FromBounds(start, item.Span.End), "");
    }

    /// <summary>Puts another text in the place of a node.</summary>
    public static TextChange Replace(SyntaxNode node, string text)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new TextChange(node.Span, text);
    }

    /// <summary>Puts a paragraph of its own after another.</summary>
    public static TextChange AddParagraph(ParagraphSyntax before, string text)
    {
        ArgumentNullException.ThrowIfNull(before);
        var lineEnd = before.Tree.Text.ToString().Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return new TextChange(new TextSpan(before.ContentSpan.End, 0), lineEnd + lineEnd + text);
    }
}
