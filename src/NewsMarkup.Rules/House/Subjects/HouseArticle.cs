using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>An article as all house rules of a set see it: its subjects by kind, who says what, where words stand. Made once for all of them.</summary>
internal sealed class HouseArticle
{
    private readonly PhraseBook _book;
    private readonly ConcurrentDictionary<string, ImmutableArray<Subject>> _subjects = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<object, object> _shared = new();
    private readonly ConcurrentDictionary<Symbol, Party?> _parties = new();
    private readonly Dictionary<TaggedSpan, Attribution> _attributions = [];
    private readonly Dictionary<TaggedSpan, Mention> _forms = [];
    private readonly ILookup<string, TaggedSpan> _spans;
    private readonly ILookup<TaggedSpan, Symbol> _mentioned;

    public HouseArticle(ArticleModel model, PhraseBook book)
    {
        Model = model;
        _book = book;
        Body = new Prose(model.Text.Value, book, model.Text.ToSource);
        if (model.Meta.Find("headline") is { Value.Text.Length: > 0 } headline)
            Headline = new Prose(headline.Value.Text, book, range => range with { Start = headline.Value.Span.Start + range.Start });
        HeadlineBlock = model.Blocks.TakeWhile(block => block.Kind != HouseKinds.Paragraph).FirstOrDefault(block => block.Kind == "heading");
        _spans = model.Spans.Where(span => span is { IsBroken: false, Kind: not null }).ToLookup(span => span.Kind!.Name);
        _mentioned = model.Mentions.ToLookup(mention => mention.Span, mention => mention.Symbol);
        foreach (var mention in model.Mentions)
            _forms.TryAdd(mention.Span, mention);
        foreach (var attribution in model.Attributions)
        {
            foreach (var span in attribution.Parts.Concat(attribution.Cues))
                _attributions.TryAdd(span, attribution);
        }
    }

    /// <summary>The article.</summary>
    public ArticleModel Model { get; }

    /// <summary>The article's text.</summary>
    public Prose Body { get; }

    /// <summary>The header's headline; null when there is none.</summary>
    public Prose? Headline { get; }

    /// <summary>The heading above the first paragraph; null when there is none.</summary>
    public Block? HeadlineBlock { get; }

    /// <summary>Everything of a kind, in the order of the text.</summary>
    public ImmutableArray<Subject> Of(string kind) => _subjects.GetOrAdd(kind, Find);

    /// <summary>The tagged spans of a kind within a range of the text, in order.</summary>
    public IEnumerable<TaggedSpan> Spans(string kind, TextSpan range)
    {
        var spans = Shared(kind, () => _spans[kind].ToArray());
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Text.Start < range.Start ? (middle + 1, high) : (low, middle);
        }

        return spans.Skip(low).TakeWhile(span => span.Text.Start < range.End).Where(span => span.Text.End <= range.End);
    }

    /// <summary>The texts that are the headline.</summary>
    public IEnumerable<(Prose Prose, TextSpan Range)> HeadlineParts()
    {
        if (Headline is not null)
            yield return (Headline, new TextSpan(0, Headline.Text.Length));
        if (HeadlineBlock is not null)
            yield return (Body, HeadlineBlock.Text);
    }

    /// <summary>The texts that are the body: all but a heading that is the headline.</summary>
    public IEnumerable<(Prose Prose, TextSpan Range)> BodyParts()
    {
        var heading = HeadlineBlock?.Text ?? default;
        yield return (Body, TextSpan.FromBounds(0, heading.Start));
        yield return (Body, TextSpan.FromBounds(heading.End, Body.Text.Length));
    }

    /// <summary>Something that several calls of a condition need of this article.</summary>
    public T Shared<T>(object owner, Func<T> make)
        where T : class => (T)_shared.GetOrAdd(owner, _ => make());

    /// <summary>A text of this article that the rules' words can be looked for in.</summary>
    public Prose ProseOf(string text) => new(text, _book, range => range);

    /// <summary>Who says it, or who is mentioned.</summary>
    public ImmutableArray<Party> SourcesOf(TaggedSpan span) =>
        Parties(_attributions.TryGetValue(span, out var attribution) ? attribution.Sources : _mentioned[span]);

    /// <summary>Who or what is mentioned, or what the claim is about.</summary>
    public ImmutableArray<Party> EntitiesOf(TaggedSpan span) =>
        Parties(_attributions.TryGetValue(span, out var attribution) ? attribution.Claim.About : _mentioned[span]);

    /// <summary>What the language derives for an attribute, be it given or not; null for an attribute that it derives nothing for.</summary>
    public string? DerivedValue(TaggedSpan span, string key) => key switch
    {
        "form" when _forms.TryGetValue(span, out var mention) => EnumWords.Word(mention.Form),
        "status" when span.IsClaim && _attributions.TryGetValue(span, out var attribution) && attribution.Claim.Span == span => attribution.Claim.Status,
        "stance" when span.IsClaim && _attributions.TryGetValue(span, out var attribution) => EnumWords.Word(attribution.Stance),
        "mode" when span.IsClaim && _attributions.TryGetValue(span, out var attribution) => EnumWords.Word(attribution.Mode),
        _ => null,
    };

    /// <summary>The paragraph in which an offset of the text stands; null when it stands in none.</summary>
    public Block? BlockAt(int offset)
    {
        var (low, high) = (0, Model.Blocks.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Model.Blocks[middle].Text.Start <= offset)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high >= 0 && Model.Blocks[high].Text.Touches(offset) ? Model.Blocks[high] : null;
    }

    private ImmutableArray<Subject> Find(string kind) => kind switch
    {
        HouseKinds.Headline => [.. Headlines()],
        HouseKinds.Block => [.. Model.Blocks.Select(block => new BlockSubject(this, block, HouseKinds.Block))],
        HouseKinds.Paragraph => [.. Model.Blocks.Where(block => block.Kind == kind).Select(block => new BlockSubject(this, block, kind))],
        _ => [.. _spans[kind].GroupBy(RootOf).Select(parts => new SpanSubject(this, [.. parts], parts.Key))],
    };

    private IEnumerable<Subject> Headlines()
    {
        if (Headline is not null)
            yield return new HeadlineSubject(this, Headline);
        if (HeadlineBlock is not null)
            yield return new BlockSubject(this, HeadlineBlock, HouseKinds.Headline);
    }

    private TaggedSpan RootOf(TaggedSpan span) =>
        span.IsClaim && _attributions.TryGetValue(span, out var attribution) ? attribution.Span : span;

    private ImmutableArray<Party> Parties(IEnumerable<Symbol> symbols) =>
        [.. symbols.Select(symbol => _parties.GetOrAdd(symbol, found => Party.Of(found, this))).OfType<Party>()];
}
