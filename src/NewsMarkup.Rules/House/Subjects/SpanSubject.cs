using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>A tagged span, or the parts of a split claim or quote that are of one kind.</summary>
internal sealed class SpanSubject : Subject
{
    private readonly TaggedSpan _root;

    /// <summary>A span.</summary>
    /// <param name="article">The article.</param>
    /// <param name="parts">The parts, in the order of the text; at least one.</param>
    /// <param name="root">The span whose tag says who says it: for a part that continues another, that one.</param>
    public SpanSubject(HouseArticle article, ImmutableArray<TaggedSpan> parts, TaggedSpan root)
    {
        Article = article;
        _root = root;
        Spans = parts;
        Ranges = [.. parts.Select(part => part.Text)];
    }

    public override string Kind => Spans[0].Kind!.Name;

    public override HouseArticle Article { get; }

    public override Prose Prose => Article.Body;

    public override ImmutableArray<TextSpan> Ranges { get; }

    public override ImmutableArray<TaggedSpan> Spans { get; }

    public override Block? Block => Article.BlockAt(Ranges[0].Start);

    public override bool IsInHeadline => Block is { } block && block == Article.HeadlineBlock;

    public override ImmutableArray<Party> Sources => Article.SourcesOf(_root);

    public override ImmutableArray<Party> Entities => Article.EntitiesOf(_root);

    public override string? Id => _root.Name is { } name ? "#" + name : _root.Mentions is [var mention, ..] ? "@" + mention : null;

    public override TextSpan Place(string? key) =>
        (key is null ? null : _root.Attribute(key) ?? Spans[0].Attribute(key))?.Span
        ?? Spans[0].Block.KindToken?.Span ?? Spans[0].Block.Span;

    protected override ImmutableArray<string> Find(string key) => key switch
    {
        "text" => [Text],
        "source" when !_root.IsClaim => [.. Sources.Select(source => source.Id)],
        "source" => _root.Attributes.Texts("by"),
        "entity" => [.. Entities.Select(entity => entity.Id)],
        _ when Article.DerivedValue(_root, key) is { } derived => [derived],
        _ when _root.Attributes.Texts(key) is { IsEmpty: false } given => given,
        _ => Spans[0].Attributes.Texts(key),
    };
}
