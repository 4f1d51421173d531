using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Makes the blocks of an article: a paragraph is what the block span says that covers it, else a plain one.</summary>
internal static class BlockBinder
{
    public static ImmutableArray<Block> Bind(
        SyntaxTree tree, ArticleText text, ImmutableArray<TaggedSpan> spans, SpanNames names, Action<Diagnostic> report)
    {
        var covering = new Dictionary<ParagraphSyntax, TaggedSpan>();
        foreach (var span in spans.Where(span => span.Kind?.Role == SpanRole.Block))
        {
            if (span.Bound.CoversParagraph)
                covering.TryAdd(span.Paragraph, span);
            else if (!span.IsBroken)
                report(new Diagnostic(BindingRules.BlockKindInsideParagraph, span.Block.KindToken!.Location, span.Kind!.Name));
        }

        var ids = new IdSequence("b", names);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var paragraph in tree.Root.Paragraphs)
        {
            var place = WithoutLineEnd(text.Value, text.FromSource(paragraph.ContentSpan));
            if (text.Characters(place).IsWhiteSpace())
                continue;
            var span = covering.GetValueOrDefault(paragraph);
            blocks.Add(new Block(ids.Next(), span?.Kind!.Name ?? Block.ParagraphKind, place, paragraph, span));
        }

        return blocks.DrainToImmutable();
    }

    /// <summary>A comment at a paragraph's end leaves the line end before it behind.</summary>
    private static TextSpan WithoutLineEnd(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && text[end - 1] is '\r' or '\n')
            end--;
        return TextSpan.FromBounds(span.Start, end);
    }
}
