using System.Collections.Immutable;
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

    /// <summary>Takes an item out of a tag, with the blank before it; with its line where it stands alone: a blank line would end the paragraph.</summary>
    public static TextChange Remove(SyntaxNode item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var text = item.Tree.Text.ToString();
        var start = item.Span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        if (LineEnds.LengthBefore(text, start) is > 0 and var lineEnd && LineEnds.IsBlankLine(text, item.Span.End))
            return new TextChange(TextSpan.FromBounds(start - lineEnd, item.Span.End), "");
        return new TextChange(
            start < item.Span.Start ? TextSpan.FromBounds(start, item.Span.End) : TextSpan.FromBounds(start, EndWithBlank(item)), "");
    }

    /// <summary>Takes several items out of a tag, in their order, each with a blank beside it.</summary>
    public static ImmutableArray<TextChange> Remove(IEnumerable<SyntaxNode> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var end = -1;
        foreach (var item in items)
        {
            var span = Remove(item).Span;
            if (span.Start < end)
                span = TextSpan.FromBounds(end, end == item.Span.Start ? EndWithBlank(item) : span.End);
            changes.Add(new TextChange(span, ""));
            end = span.End;
        }

        return changes.DrainToImmutable();
    }

    /// <summary>Takes what has its lines to itself out, a comment or a header's item, with its line end.</summary>
    public static TextChange RemoveLine(SyntaxNode line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var text = line.Tree.Text.ToString();
        var end = line.Span.End;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        if (end < text.Length && text[end] == '\r')
            end++;
        if (end < text.Length && text[end] == '\n')
            end++;
        return new TextChange(TextSpan.FromBounds(line.Span.Start, end), "");
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
        var lineEnd = HeaderEdits.LineEndOf(before.Tree.ToString());
        return new TextChange(new TextSpan(before.ContentSpan.End, 0), lineEnd + lineEnd + text);
    }

    private static int EndWithBlank(SyntaxNode item)
    {
        var end = item.Span.End;
        return end < item.Tree.Length && item.Tree.Text[end] == ' ' ? end + 1 : end;
    }
}
