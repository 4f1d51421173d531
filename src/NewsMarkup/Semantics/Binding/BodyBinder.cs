using System.Collections.Immutable;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>One walk of the body: finds the text between the markup and lists the spans, outer before inner.</summary>
internal sealed class BodyBinder
{
    private readonly Vocabulary _vocabulary;
    private readonly string _source;
    private readonly ImmutableArray<ArticleText.Run>.Builder _runs = ImmutableArray.CreateBuilder<ArticleText.Run>();
    private readonly ImmutableArray<TaggedSpan>.Builder _spans = ImmutableArray.CreateBuilder<TaggedSpan>();
    private ParagraphSyntax _paragraph = null!;
    private int _length;
    private bool _afterComment;

    private BodyBinder(SyntaxTree tree, Vocabulary vocabulary)
    {
        _source = tree.Text.ToString();
        _vocabulary = vocabulary;
    }

    public static (ArticleText Text, ImmutableArray<TaggedSpan> Spans) Bind(SyntaxTree tree, Vocabulary vocabulary)
    {
        var binder = new BodyBinder(tree, vocabulary);
        foreach (var paragraph in tree.Root.Paragraphs)
        {
            binder._paragraph = paragraph;
            binder.Walk(paragraph.Parts.AsSpan(), paragraph.Span, around: null);
        }

        return (new ArticleText(binder._source, binder._runs.DrainToImmutable()), binder._spans.DrainToImmutable());
    }

    /// <summary>Takes in what stands in a range: the text between the parts, and the parts.</summary>
    private void Walk(ReadOnlySpan<SyntaxNode> parts, TextSpan range, TaggedSpan? around)
    {
        var at = range.Start;
        foreach (var part in parts)
        {
            Append(at, part.Span.Start);
            at = part.Span.End;
            if (part is SpanSyntax span)
                Enter(span, around);
            else if (part.Kind == SyntaxKind.Escape)
                Append(part.Span.Start + 1, part.Span.End);
            else
                _afterComment = true;
        }

        Append(at, range.End);
    }

    private void Enter(SpanSyntax syntax, TaggedSpan? around)
    {
        var kind = syntax.Block.KindToken is { } token ? _vocabulary.SpanKind(token.Characters) : SpanKinds.Mention;
        var span = new TaggedSpan(syntax, kind, around, _paragraph, _vocabulary);
        _spans.Add(span);
        var start = _length;
        if (kind?.Role != SpanRole.Note)
            Walk(syntax.Parts.AsSpan()[..^1], syntax.ContentSpan, span);
        span.Text = TextSpan.FromBounds(start, _length);
    }

    /// <summary>A comment takes its line end with it: the one that begins the text after it.</summary>
    private void Append(int start, int end)
    {
        if (start == end)
            return;
        if (_afterComment)
            start += LineEnds.LengthAt(_source, start);
        _afterComment = false;
        if (start == end)
            return;
        _runs.Add(new ArticleText.Run(start, _length, end - start));
        _length += end - start;
    }
}
