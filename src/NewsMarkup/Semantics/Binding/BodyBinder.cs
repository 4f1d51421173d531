using System.Collections.Immutable;
using System.Text;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>One walk of the body: takes the markup out of the text and lists the spans, outer before inner.</summary>
internal sealed class BodyBinder
{
    private readonly Vocabulary _vocabulary;
    private readonly StringBuilder _text;
    private readonly ImmutableArray<ArticleText.Run>.Builder _runs = ImmutableArray.CreateBuilder<ArticleText.Run>();
    private readonly ImmutableArray<TaggedSpan>.Builder _spans = ImmutableArray.CreateBuilder<TaggedSpan>();
    private ParagraphSyntax _paragraph = null!;
    private bool _afterComment;

    private BodyBinder(Vocabulary vocabulary, int length)
    {
        _vocabulary = vocabulary;
        _text = new StringBuilder(length);
    }

    public static (ArticleText Text, ImmutableArray<TaggedSpan> Spans) Bind(SyntaxTree tree, Vocabulary vocabulary)
    {
        var binder = new BodyBinder(vocabulary, tree.Length);
        foreach (var paragraph in tree.Root.Paragraphs)
        {
            binder._paragraph = paragraph;
            binder.Walk(paragraph.Children.AsSpan(), around: null);
        }

        return (new ArticleText(binder._text.ToString(), binder._runs.DrainToImmutable()), binder._spans.DrainToImmutable());
    }

    private void Walk(ReadOnlySpan<SyntaxNode> content, TaggedSpan? around)
    {
        foreach (var node in content)
        {
            switch (node)
            {
                case SpanSyntax span:
                    Enter(span, around);
                    break;
                case SyntaxToken { Kind: SyntaxKind.Comment }:
                    _afterComment = true;
                    break;
                case SyntaxToken { Kind: SyntaxKind.Escape } escape:
                    Append(escape.Span.Start + 1, escape.Value);
                    break;
                default:
                    Append(node.Span.Start, node.Text);
                    break;
            }
        }
    }

    private void Enter(SpanSyntax syntax, TaggedSpan? around)
    {
        var kind = syntax.Block.KindToken is { } token ? _vocabulary.SpanKind(token.Text) : SpanKinds.Mention;
        var span = new TaggedSpan(syntax, kind, around, _paragraph, _vocabulary);
        _spans.Add(span);
        var start = _text.Length;
        if (kind?.Role != SpanRole.Note)
            Walk(syntax.Content, span);
        span.Text = TextSpan.FromBounds(start, _text.Length);
    }

    /// <summary>A comment takes its line end with it: the one that begins the text after it.</summary>
    private void Append(int source, string text)
    {
        var skipped = _afterComment ? LineEnds.LengthAt(text, 0) : 0;
        _afterComment = false;
        if (text.Length == skipped)
            return;
        _runs.Add(new ArticleText.Run(source + skipped, _text.Length, text.Length - skipped));
        _text.Append(text, skipped, text.Length - skipped);
    }
}
