using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Makes the blocks of an article: a paragraph is what the block span says that covers it, else a plain one.</summary>
internal static class BlockBinder
{
    public static ImmutableArray<Block> Bind(
        SyntaxTree tree, Vocabulary vocabulary, ImmutableArray<TaggedSpan> spans, SpanNames names, Action<Diagnostic> report)
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
        var length = 0;
        foreach (var paragraph in tree.Root.Paragraphs)
        {
            var bound = BoundParagraph.Of(paragraph.Section, vocabulary);
            if (!bound.Words.IsEmpty)
            {
                var span = covering.GetValueOrDefault(paragraph);
                blocks.Add(new Block(ids.Next(), span?.Kind!.Name ?? Block.ParagraphKind, bound.Words.MovedBy(length), paragraph, span));
            }

            length += bound.TextLength;
        }

        return blocks.DrainToImmutable();
    }
}
