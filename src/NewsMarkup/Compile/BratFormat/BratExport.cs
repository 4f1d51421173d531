using System.Globalization;
using NewsMarkup.Compile.Tagging;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.BratFormat;

/// <summary>Writes the annotation file of an article.</summary>
internal sealed class BratExport
{
    private readonly ArticleModel _article;
    private readonly BratLines _lines;
    private readonly ILookup<TaggedSpan, Mention> _mentions;
    private readonly ILookup<TaggedSpan, Attribution> _attributions;
    private readonly HashSet<TaggedSpan> _blocks;

    /// <summary>The annotations of mentions, cues and the words of attributions.</summary>
    private readonly Dictionary<Symbol, List<(TextSpan Words, string Id)>> _mentionIds = [];
    private readonly Dictionary<TaggedSpan, string> _cueIds = [];
    private readonly Dictionary<TaggedSpan, List<string>> _contentIds = [];
    private readonly Dictionary<TaggedSpan, string> _eventIds = [];

    private BratExport(ArticleModel article)
    {
        _article = article;
        _lines = new BratLines(article.Text.Value);
        _mentions = article.Mentions.ToLookup(mention => mention.Span);
        _attributions = article.Attributions.ToLookup(attribution => attribution.Span);
        _blocks = [.. article.Blocks.Select(block => block.Span).OfType<TaggedSpan>()];
    }

    /// <summary>The lines of the file, each with its line end. O(article).</summary>
    public static string Annotations(ArticleModel article)
    {
        var export = new BratExport(article);
        foreach (var span in article.Spans)
            export.AddWords(span);
        foreach (var attribution in export._attributions)
            export.AddEvent(attribution.Key, [.. attribution]);
        foreach (var attribution in export._attributions)
            export.AddRelations(attribution.Key, [.. attribution]);
        export.AddHeader();
        return export._lines.ToString();
    }

    private void AddWords(TaggedSpan span)
    {
        switch (span.Kind)
        {
            case null or { Role: SpanRole.Note }:
                break;
            case var kind when kind == SpanKinds.Mention:
                foreach (var mention in _mentions[span])
                    AddMention(mention);
                break;
            case { Role: SpanRole.Cue } when _lines.AddText(BratNames.Cue, span.Text) is { } id:
                _cueIds.Add(span, id);
                AddKind(id, span.Kind);
                break;
            case { Role: SpanRole.Claim or SpanRole.Quote } when _attributions.Contains(span):
                _contentIds.Add(span, AddContent(_attributions[span].First()));
                break;
            case { Role: SpanRole.Mark } or { Role: SpanRole.Block } when span.Kind.Role == SpanRole.Mark || _blocks.Contains(span):
                if (_lines.AddText(BratNames.TypeOf(span.Kind.Name), span.Text) is { } mark)
                    AddTag(mark, span.Name, span.Attributes, _ => true);
                break;
        }
    }

    private void AddMention(Mention mention)
    {
        var (kind, name) = mention.Symbol switch
        {
            Entity entity => (entity.Declaration.Kind, entity.Declaration.Name),
            Source source => ("source", source.Description!),
            _ => throw new InvalidOperationException("Only entities and sources are mentioned."),
        };
        if (_lines.AddText(BratNames.TypeOf(kind), mention.Text) is not { } id)
            return;
        _lines.AddAttribute(BratNames.Form, id, EnumWords.Word(mention.Form));
        _lines.AddReference(id, BratNames.OwnDatabase, mention.Symbol.Id, name);
        if (mention.Symbol is Entity { Declaration: var declaration })
        {
            foreach (var item in declaration.SameAs.Select(WikidataItem).OfType<string>())
                _lines.AddReference(id, BratNames.Wikidata, item, name);
        }

        if (!_mentionIds.TryGetValue(mention.Symbol, out var mentions))
            _mentionIds.Add(mention.Symbol, mentions = []);
        mentions.Add((mention.Text, id));
    }

    private static string? WikidataItem(string address)
    {
        var item = address[(address.LastIndexOf('/') + 1)..];
        return address.Contains("wikidata.org/", StringComparison.Ordinal) && item is ['Q', _, ..] && item.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            ? item
            : null;
    }

    /// <summary>One annotation of all parts; but of two parts with a line end between them, which would read as one, the second is another.</summary>
    private List<string> AddContent(Attribution attribution)
    {
        var ids = new List<string>();
        var parts = new List<TextSpan>();
        foreach (var part in attribution.Parts.Select(part => part.Text).Where(part => !part.IsEmpty))
        {
            if (parts is [.., var last] && BratFragments.AreOne(_article.Text.Value, last, part))
                Close();
            parts.Add(part);
        }

        Close();
        return ids;

        void Close()
        {
            if (_lines.AddText(BratNames.Content, [.. parts]) is { } id)
                ids.Add(id);
            parts.Clear();
        }
    }

    private void AddEvent(TaggedSpan root, IReadOnlyList<Attribution> attributions)
    {
        var said = attributions[0];
        if (_lines.AddText(BratNames.Attribution, TriggerOf(said)) is not { } trigger)
            return;
        var sources = said.Sources.Select(source => NearestMention(source, said)).ToList();
        var roles = Roles(BratNames.Content, _contentIds[root])
            .Concat(Roles(BratNames.Cue, said.Cues.Select(cue => _cueIds.GetValueOrDefault(cue)).OfType<string>()))
            .Concat(Roles(BratNames.Source, sources.OfType<string>()));
        var id = _lines.AddEvent(BratNames.Attribution, trigger, roles);
        _eventIds.Add(root, id);
        _lines.AddAttribute(BratNames.Stance, id, EnumWords.Word(said.Stance));
        _lines.AddAttribute(BratNames.Mode, id, EnumWords.Word(said.Mode));
        AddKind(id, root.Kind!);
        var makesClaim = said.Claim.Span == root;
        if (makesClaim && said.Claim.Type is { } type)
            _lines.AddAttribute(BratNames.ClaimType, id, type);
        if (makesClaim && said.Claim.Status is { } status)
            _lines.AddAttribute(BratNames.Status, id, status);
        var isBySaid = sources.TrueForAll(source => source is not null);
        AddTag(id, root.Name, root.Attributes, key => !IsSaidOtherwise(key) && !(isBySaid && key == "by"));
    }

    /// <summary>A kind that is a house's own; the type or the mode says which of the language's it is.</summary>
    private void AddKind(string id, SpanKind kind)
    {
        if (SpanKinds.All.All(own => own.Name != kind.Name))
            _lines.AddAttribute(BratNames.SpanKind, id, kind.Name);
    }

    /// <summary>What has an annotation of its own.</summary>
    private static bool IsSaidOtherwise(string key) =>
        key is "stance" or "mode" or "type" or "status" or "continues" || BratNames.Relations.Any(relation => relation.Key == key);

    private static IEnumerable<string> Roles(string role, IEnumerable<string> ids) =>
        ids.Select((id, index) => $"{role}{(index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture))}:{id}");

    /// <summary>The cue, as corpora have it; else the words said; for a claim without words, the word beside it.</summary>
    private TextSpan TriggerOf(Attribution attribution) =>
        attribution.Cues.Select(cue => cue.Text).Concat(attribution.Parts.Select(part => part.Text)).FirstOrDefault(words => !words.IsEmpty) is { IsEmpty: false } words
            ? words
            : WordBeside.Of(_article.Text.Value, attribution.Span.Text.Start);

    private string? NearestMention(Source source, Attribution attribution)
    {
        if (!_mentionIds.TryGetValue((Symbol?)source.Entity ?? source, out var mentions))
            return null;
        var from = TriggerOf(attribution);
        return mentions.MinBy(mention => Math.Max(mention.Words.Start - from.End, from.Start - mention.Words.End)).Id;
    }

    private void AddRelations(TaggedSpan root, IReadOnlyList<Attribution> attributions)
    {
        foreach (var attribution in attributions.Where(attribution => attribution.Claim.Span != root))
        {
            var relation = attribution.Stance switch { Stance.Denies => "Denies", Stance.Doubts => "Doubts", _ => "Confirms" };
            AddRelation(relation, root, attribution.Claim);
        }

        if (attributions[0].Claim is not { } claim || claim.Span != root)
            return;
        foreach (var (relation, others) in new[] { ("Contradicts", claim.Contradicts), ("Supports", claim.Supports), ("Repeats", claim.Repeats) })
        {
            foreach (var other in others)
                AddRelation(relation, root, other);
        }
    }

    private void AddRelation(string relation, TaggedSpan from, Claim to)
    {
        if (_eventIds.TryGetValue(from, out var first) && _eventIds.TryGetValue(to.Span, out var second))
            _lines.AddRelation(relation, first, second);
    }

    private void AddTag(string id, string? name, AttributeMap attributes, Func<string, bool> isWanted)
    {
        var items = attributes.Given(entry => isWanted(entry.Key)).SelectMany(DeclarationText.Items);
        if (name is not null)
            items = items.Prepend($"#{name}");
        if (string.Join(' ', items) is { Length: > 0 } tag)
            _lines.AddNote(BratNames.TagNote, id, tag);
    }

    /// <summary>The lines of the header, each with the first annotation of what it declares, else with the first of all.</summary>
    private void AddHeader()
    {
        foreach (var field in _article.Meta.Fields)
            AddHeaderLine(null, $"{field.Key.Text}: {field.Value.Text}");
        foreach (var entity in _article.Entities)
            AddHeaderLine(entity, DeclarationText.Line(entity.Declaration));
        foreach (var source in _article.Sources.Where(source => source is { Entity: null, Declaration: not null }))
            AddHeaderLine(source, DeclarationText.Line(source.Declaration!));
        foreach (var review in _article.Claims.Select(claim => claim.Review).OfType<Declaration>().Distinct())
            AddHeaderLine(null, DeclarationText.Line(review));
    }

    private void AddHeaderLine(Symbol? declared, string line)
    {
        var id = declared is not null && _mentionIds.TryGetValue(declared, out var mentions) ? mentions[0].Id : _lines.FirstText;
        if (id is not null)
            _lines.AddNote(BratNames.HeaderNote, id, line);
    }
}
