using System.Collections.Immutable;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>One walk of a paragraph: finds the text between the markup and lists the spans, outer before inner.</summary>
internal sealed class ParagraphBinder
{
    private readonly Section _section;
    private readonly Vocabulary _vocabulary;
    private readonly ImmutableArray<TextRun>.Builder _runs = ImmutableArray.CreateBuilder<TextRun>();
    private readonly ImmutableArray<BoundSpan>.Builder _spans = ImmutableArray.CreateBuilder<BoundSpan>();
    private int _length;
    private bool _afterComment;

    private ParagraphBinder(Section section, Vocabulary vocabulary) => (_section, _vocabulary) = (section, vocabulary);

    /// <summary>Reads a section. O(length).</summary>
    public static BoundParagraph Bind(Section section, Vocabulary vocabulary)
    {
        var binder = new ParagraphBinder(section, vocabulary);
        binder.Walk(0, section.Elements.Length, new TextSpan(0, section.Length), around: -1);
        binder.FindCover();
        var (runs, spans) = (binder._runs.DrainToImmutable(), binder._spans.DrainToImmutable());
        CueClaims.Find(section, runs, spans);
        return new BoundParagraph(section, vocabulary, runs, spans);
    }

    /// <summary>Takes in what stands in a range: the text between the parts, and the parts.</summary>
    private void Walk(int first, int end, TextSpan range, int around)
    {
        var at = range.Start;
        foreach (var part in _section.Parts(first, end))
        {
            var element = _section.Elements[part];
            Append(at, element.Start);
            at = element.End;
            if (element.Kind == SyntaxKind.Span)
                Enter(part, around);
            else if (element.Kind == SyntaxKind.Escape)
                Append(element.Start + 1, element.End);
            else
                _afterComment = true;
        }

        Append(at, range.End);
    }

    private void Enter(int part, int around)
    {
        var span = Read(part, around);
        var index = _spans.Count;
        _spans.Add(span);
        var (element, tag) = (_section.Elements[part], _section.Elements[part - 1]);
        var start = _length;
        if (span.Kind?.Role != SpanRole.Note)
            Walk(part - element.Descendants, part - 1 - tag.Descendants, span.Content, index);
        span.Text = TextSpan.FromBounds(start, _length);
    }

    /// <summary>Reads the tag, which is the last part of its span.</summary>
    private BoundSpan Read(int part, int around)
    {
        var (element, tag) = (_section.Elements[part], _section.Elements[part - 1]);
        var parts = _section.Parts(part - 1 - tag.Descendants, part - 1);
        var kind = First(parts, SyntaxKind.Kind) is { } word ? _vocabulary.SpanKind(_section.TextOf(word)) : SpanKinds.Mention;
        var name = First(parts, SyntaxKind.SpanName);
        return new BoundSpan
        {
            Element = part,
            Place = TextSpan.FromBounds(element.Start, element.End),
            Content = TextSpan.FromBounds(element.Start + 1, tag.Start - 1),
            StepsToParent = around < 0 ? 0 : _spans.Count - around,
            Kind = kind,
            Name = name is { } given ? IdOf(given) : null,
            Mentions = MentionsIn(parts),
            Attributes = AttributeMap.Of(_section, parts, key => _vocabulary.Attribute(kind, key)),
            HasErrors = _section.HasErrorIn(tag.Start, tag.End),
            HasSeveralNames = name is not null && parts.Count(index => _section.Elements[index].Kind == SyntaxKind.SpanName) > 1,
        };
    }

    private Element? First(int[] parts, SyntaxKind kind)
    {
        foreach (var part in parts)
        {
            if (_section.Elements[part].Kind == kind)
                return _section.Elements[part];
        }

        return null;
    }

    private ImmutableArray<string> MentionsIn(int[] parts)
    {
        ImmutableArray<string>.Builder? mentions = null;
        foreach (var part in parts)
        {
            if (_section.Elements[part].Kind == SyntaxKind.Mention)
                (mentions ??= ImmutableArray.CreateBuilder<string>(1)).Add(IdOf(_section.Elements[part]));
        }

        return mentions?.DrainToImmutable() ?? [];
    }

    private string IdOf(Element reference) => _section.TextOf(reference)[1..].ToString();

    /// <summary>Only the first span can be alone in its paragraph, which few but headings are.</summary>
    private void FindCover()
    {
        if (_spans.Count == 0 || _spans[0].Kind?.Role != SpanRole.Block)
            return;
        var at = 0;
        foreach (var part in _section.Parts(0, _section.Elements.Length))
        {
            var element = _section.Elements[part];
            if (!_section.Text[at..element.Start].IsWhiteSpace() || (part != _spans[0].Element && element.Kind != SyntaxKind.Comment))
                return;
            at = element.End;
        }

        _spans[0].CoversParagraph = _section.Text[at..].IsWhiteSpace();
    }

    /// <summary>A comment takes its line end with it: the one that begins the text after it.</summary>
    private void Append(int start, int end)
    {
        if (start == end)
            return;
        if (_afterComment)
            start += LineEnds.LengthAt(_section.Text, start);
        _afterComment = false;
        if (start == end)
            return;
        _runs.Add(new TextRun(start, _length, end - start));
        _length += end - start;
    }
}
