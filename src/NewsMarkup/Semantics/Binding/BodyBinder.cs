using System.Collections.Immutable;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Puts together what the paragraphs of a body say: the article's text and its spans.</summary>
internal static class BodyBinder
{
    public static BoundBody Bind(SyntaxTree tree, Vocabulary vocabulary)
    {
        var passages = ImmutableArray.CreateBuilder<TextPassage>();
        var spans = ImmutableArray.CreateBuilder<TaggedSpan>(SpanCount(tree, vocabulary));
        var strayTags = ImmutableArray.CreateBuilder<TextSpan>();
        var length = 0;
        foreach (var paragraph in tree.Root.Paragraphs)
        {
            var bound = BoundParagraph.Of(paragraph.Section, vocabulary);
            if (bound.TextLength > 0)
                passages.Add(new TextPassage(bound, paragraph.Span.Start, length));
            foreach (var span in bound.Spans)
                spans.Add(new TaggedSpan(span, paragraph, span.StepsToParent == 0 ? null : spans[^span.StepsToParent], length));
            foreach (var tag in bound.StrayTags)
                strayTags.Add(tag.MovedBy(paragraph.Span.Start));
            length += bound.TextLength;
        }

        return new BoundBody(new ArticleText(passages.DrainToImmutable()), spans.MoveToImmutable(), strayTags.DrainToImmutable());
    }

    private static int SpanCount(SyntaxTree tree, Vocabulary vocabulary)
    {
        var count = 0;
        foreach (var paragraph in tree.Root.Paragraphs)
            count += BoundParagraph.Of(paragraph.Section, vocabulary).Spans.Length;
        return count;
    }
}
