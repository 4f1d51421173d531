using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Compile.Tagging;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.BratFormat;

/// <summary>
/// Makes an article of annotations. It is written twice: what the language makes of the first, plain form shows which modes, cues, forms and
/// states it would derive otherwise than the annotations have them, and these are then said in so many words.
/// </summary>
internal sealed class BratImport
{
    private readonly BratDocument _document;
    private readonly string _text;
    private readonly BratMapping _mapping;
    private readonly Dictionary<string, BratWords> _words;
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);
    private readonly ILookup<string, BratFact> _facts;
    private readonly List<BratSaid> _said = [];
    private readonly BratEntities _entities;
    private readonly List<string> _notes = [];

    private BratImport(BratDocument document, SourceText copy, BratMapping mapping)
    {
        (_document, _text, _mapping) = (document, copy.ToString(), mapping);
        _words = document.Words.ToDictionary(words => words.Id, StringComparer.Ordinal);
        foreach (var words in document.Words)
            _kinds.Add(words.Id, KindOf(words.Line, words.Id, words.Type));
        _facts = document.Facts.ToLookup(fact => fact.Target, StringComparer.Ordinal);
        _entities = BratEntities.Of(document, document.Words.Where(words => mapping.IsMention(_kinds[words.Id]))
            .Select(words => (words, _kinds[words.Id], string.Join(' ', words.Fragments.Select(copy.Slice)))), mapping.Vocabulary);
        foreach (var said in document.Events)
            AddEvent(said);
        AddLooseContent();
        CheckFacts();
    }

    public static Imported Article(BratDocument document, SourceText copy, BratMapping mapping)
    {
        var import = new BratImport(document, copy, mapping);
        var plain = ArticleModel.Bind(SyntaxTree.Parse(import.Write(BratDerived.Nothing(import._said))), mapping.Vocabulary);
        var derived = BratDerived.Of(plain, import._said, import.GivenNames());
        import._notes.Clear();
        import.NoteWhatIsLeftOut();
        var source = import.Write(derived.Naming(import.Targets(derived)));
        return new Imported(new SourceText(source, copy.HasByteOrderMark)) { Notes = [.. import._notes] };
    }

    private string KindOf(int line, string id, string type) => _mapping.KindOf(type) ?? throw BratDocument.Wrong(
        line, $"`{id}` is a `{Excerpt.Of(type)}`, which is no kind; say in a mapping file what it is, such as `{Excerpt.Of(type)} = person`, or `{Excerpt.Of(type)} = -` to leave it out.");

    private void AddEvent(BratEvent said)
    {
        var kind = KindOf(said.Line, said.Id, said.Type);
        if (kind == BratMapping.LeftOut)
            return;
        if (kind != BratMapping.Attribution)
            throw BratDocument.Wrong(said.Line, $"`{said.Id}` is a `{Excerpt.Of(said.Type)}`; only attributions are events here.");
        if (!_words.TryGetValue(said.Trigger, out var trigger))
            throw BratDocument.Wrong(said.Line, $"`{said.Id}` has the trigger `{Excerpt.Of(said.Trigger)}`, which marks no words.");
        var roles = said.Roles.ToLookup(role => KindOf(said.Line, said.Id, role.Role), role => role.Target);
        foreach (var (role, target) in said.Roles.Where(role => !_words.ContainsKey(role.Target)))
            throw BratDocument.Wrong(said.Line, $"`{said.Id}` has `{target}` as {role}, which marks no words.");
        var content = roles.Where(role => _mapping.IsSaid(role.Key)).SelectMany(role => role).ToList();
        var parts = content.SelectMany(id => RangesOf(_words[id])).Order().ToImmutableArray();
        if (parts.IsEmpty)
            parts = [new TextSpan(trigger.Fragments[^1].End, 0)];
        var sources = roles["source"].Where(id => _mapping.IsMention(_kinds[id]));
        _said.Add(new BratSaid(said.Id, said.Line, parts, [.. roles["cue"].Where(id => _mapping.IsCue(_kinds[id]))], [.. sources])
        {
            Name = NameOf(said.Id),
            Kind = Fact(said.Id, BratNames.SpanKind) ?? content.Select(OwnKindOf).OfType<string>().FirstOrDefault(),
        });
    }

    /// <summary>Words that are marked as said and stand in no event: nobody is named for them.</summary>
    private void AddLooseContent()
    {
        var used = _document.Events.SelectMany(said => said.Roles.Select(role => role.Target)).ToHashSet(StringComparer.Ordinal);
        foreach (var words in _document.Words.Where(words => _mapping.IsSaid(_kinds[words.Id]) && !used.Contains(words.Id)))
        {
            if (RangesOf(words) is [_, ..] parts)
                _said.Add(new BratSaid(words.Id, words.Line, [.. parts], [], []) { Name = NameOf(words.Id), Kind = OwnKindOf(words.Id) });
        }
    }

    /// <summary>The kind of words that a house calls said; null where the mode decides.</summary>
    private string? OwnKindOf(string id) => _kinds[id] is not (BratMapping.Content or "claim" or "quote") and var kind && _mapping.IsSaid(kind) ? kind : null;

    private string? NameOf(string id) => BratDerived.NameIn(Fact(id, BratNames.TagNote) ?? "");

    /// <summary>Fragments with nothing but line ends between them are one range; one that runs over paragraphs is several.</summary>
    private List<TextSpan> RangesOf(BratWords words)
    {
        var ranges = new List<TextSpan>();
        foreach (var fragment in words.Fragments)
        {
            if (ranges is [.., var last] && BratFragments.AreOne(_text, last, fragment))
                ranges[^1] = TextSpan.FromBounds(last.Start, fragment.End);
            else
                ranges.Add(fragment);
        }

        return [.. ranges.SelectMany(range => Untangling.ByParagraph(_text, range))];
    }

    private void CheckFacts()
    {
        foreach (var fact in _document.Facts.Where(fact => fact.Id[0] == 'A' && WordsOf(fact) is { } words && !words.Contains(fact.Value, StringComparer.Ordinal)))
            throw BratDocument.Wrong(fact.Line, $"`{Excerpt.Of(fact.Value)}` is no value of `{fact.Type}`: it takes {string.Join(", ", WordsOf(fact)!)}.");
        var said = _said.Select(each => each.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in _document.Facts.Where(fact => IsRelation(fact) && !(said.Contains(fact.Target) && said.Contains(fact.Value))))
            throw BratDocument.Wrong(fact.Line, $"`{fact.Id}` relates `{fact.Target}` to `{fact.Value}`; both must be attributions.");
        foreach (var fact in _document.Facts.Where(fact => fact.Id[0] == '#' && fact.Type == BratNames.TagNote))
        {
            var tree = SyntaxTree.Parse($"[x]{{claim {fact.Tail}}}");
            if (tree.Diagnostics is [var first, ..])
                throw BratDocument.Wrong(fact.Line, $"`{fact.Id}` holds no tag: {first.Message}");
            if (tree.Root.DescendantsAndSelf().OfType<SpanSyntax>().First().Span.Length != tree.Length)
                throw BratDocument.Wrong(fact.Line, $"`{fact.Id}` holds no tag: it ends before its last character.");
        }

        foreach (var again in _said.Where(each => each.Name is not null).GroupBy(each => each.Name).Where(named => named.Count() > 1).Select(named => named.Last()))
            throw BratDocument.Wrong(again.Line, $"`{again.Id}` has the name `#{again.Name}`, which another attribution has.");
    }

    private IEnumerable<string>? WordsOf(BratFact fact) => fact.Type switch
    {
        BratNames.Stance => Enum.GetValues<Stance>().Select(EnumWords.Word),
        BratNames.Mode => Enum.GetValues<SpeechMode>().Select(EnumWords.Word),
        BratNames.Form => Enum.GetValues<MentionForm>().Select(EnumWords.Word),
        BratNames.Status => AttributeDefinitions.ClaimStatus.Words,
        BratNames.ClaimType => AttributeDefinitions.ClaimType.Words,
        BratNames.SpanKind => _mapping.Vocabulary.SpanKindNames.Where(kind => _mapping.IsSaid(kind) || _mapping.IsCue(kind)).Order(StringComparer.Ordinal),
        _ => null,
    };

    private void NoteWhatIsLeftOut()
    {
        foreach (var fact in _document.Facts.Where(fact => fact.Id[0] is 'A' or 'M' && WordsOf(fact) is null))
            Note(fact.Line, $"an article has no place for the attribute `{fact.Type}` of `{fact.Target}`; it is left out.");
        foreach (var fact in _document.Facts.Where(fact => fact.Id[0] == 'R' && !IsRelation(fact)))
            Note(fact.Line, $"an article has no place for the relation `{fact.Type}`; it is left out.");
        foreach (var words in _document.Words.Where(words => _kinds[words.Id] is not (BratMapping.LeftOut or BratMapping.Attribution) && RangesOf(words).Count == 0))
            Note(words.Line, $"`{words.Id}` marks blanks alone; it is left out.");
        foreach (var line in _document.Equivalences)
            Note(line, "an article has no place for groups of equals; this one is left out.");
        if (_entities.Pronouns > 0)
            _notes.Add(PronounNote(_entities.Pronouns));
    }

    private static string PronounNote(int count) => count == 1
        ? "1 pronoun is declared as somebody of its own, since the annotations do not say whom it means."
        : string.Create(CultureInfo.InvariantCulture, $"{count} pronouns are declared as somebody of their own, since the annotations do not say whom they mean.");

    private void Note(int line, string sentence) => _notes.Add(string.Create(CultureInfo.InvariantCulture, $"line {line}: {sentence}"));

    private string Write(BratDerived derived)
    {
        var tags = new List<Placed>();
        foreach (var said in _said)
            tags.AddRange(TagsOf(said, derived));
        foreach (var words in _document.Words)
            tags.AddRange(TagsOf(words, derived));
        var nested = Untangling.WithoutCrossings(tags.OrderBy(tag => tag.Rank), tag => tag.Tag.Words, Cut);
        return HeaderText.Of(_entities.Header, _text) + TaggedText.Write(_text, nested.Select(tag => tag.Tag));
    }

    private Placed Cut(Placed crossing, Placed around, TextSpan range)
    {
        Note(crossing.Line, $"`{crossing.Id}` crosses `{around.Id}`; it is cut to `{Excerpt.Of(_text.AsSpan(range.Start, range.Length))}`.");
        return crossing with { Tag = crossing.Tag with { Words = range } };
    }

    private IEnumerable<Placed> TagsOf(BratSaid said, BratDerived derived)
    {
        var parts = said.Parts.Select(part => _text.Substring(part.Start, part.Length)).ToList();
        var kinds = SpeechKinds.Of(EnumWords.ParseMode(Fact(said.Id, BratNames.Mode)), parts);
        var tag = Fact(said.Id, BratNames.TagNote) ?? "";
        var relations = BratNames.Relations.SelectMany(relation => AttributeText.List(
            relation.Key, _facts[said.Id].Where(fact => fact.Id[0] == 'R' && fact.Type == relation.Name).Select(fact => $"#{derived.NameOf(fact.Value)}"))).ToList();
        var stance = Fact(said.Id, BratNames.Stance) is { } word && word != "asserts" && !relations.Exists(BratDerived.IsOfOthers) ? word : null;
        var name = derived.Names.GetValueOrDefault(said.Id);
        string[] items =
        [
            said.Kind ?? kinds[0],
            .. name is null || said.Name is not null ? Array.Empty<string>() : [$"#{name}"],
            .. tag.Split(' ').Any(item => item.StartsWith("by=", StringComparison.Ordinal)) ? [] : AttributeText.List("by", said.Sources.Select(id => $"@{_entities.IdOf(id)}").Distinct()),
            .. AttributeText.Optional("stance", stance),
            .. AttributeText.Optional("mode", derived.IsModeSaid(said.Id, Fact(said.Id, BratNames.Mode)) ? Fact(said.Id, BratNames.Mode) : null),
            .. AttributeText.Optional("type", Fact(said.Id, BratNames.ClaimType)),
            .. AttributeText.Optional("status", derived.IsStatusSaid(said.Id, Fact(said.Id, BratNames.Status)) ? Fact(said.Id, BratNames.Status) : null),
            .. relations,
            .. Rest(said.Id, tag),
        ];
        yield return new Placed(said.Id, said.Line, 1, new PlacedTag(said.Parts[0], items));
        for (var i = 1; i < said.Parts.Length; i++)
            yield return new Placed(said.Id, said.Line, 1, new PlacedTag(said.Parts[i], [kinds[i], $"continues=#{derived.NameOf(said.Id)}"]));
    }

    private IEnumerable<Placed> TagsOf(BratWords words, BratDerived derived)
    {
        var kind = _kinds[words.Id];
        if (kind is BratMapping.LeftOut or BratMapping.Attribution || _mapping.IsSaid(kind))
            yield break;
        var ranges = RangesOf(words);
        if (ranges.Count == 0)
            yield break;
        var isCue = _mapping.IsCue(kind);
        if (ranges.Count > 1 && !isCue)
            Note(words.Line, $"`{words.Id}` stands in {ranges.Count.ToString(CultureInfo.InvariantCulture)} places; only the first is tagged.");
        var rest = Rest(words.Id, Fact(words.Id, BratNames.TagNote) ?? "");
        var isMention = _mapping.IsMention(kind);
        var form = Fact(words.Id, BratNames.Form);
        string[] items = isMention
            ? [$"@{_entities.IdOf(words.Id)}", .. AttributeText.Optional("form", derived.IsFormSaid(ranges[0], _entities.IdOf(words.Id), form) ? form : null), .. rest]
            : [Fact(words.Id, BratNames.SpanKind) ?? kind, .. isCue ? ForOf(words.Id, ranges, derived) : [], .. rest];
        var rank = isMention ? 4 : isCue ? 3 : _mapping.Vocabulary.SpanKind(kind) is { Role: SpanRole.Block } ? 0 : 2;
        foreach (var range in isCue ? ranges : ranges[..1])
            yield return new Placed(words.Id, words.Line, rank, new PlacedTag(range, items));
    }

    /// <summary>What the cue attributes, where the language would think otherwise.</summary>
    private IEnumerable<string> ForOf(string id, List<TextSpan> ranges, BratDerived derived)
    {
        var wanted = AttributionsOf(id);
        return derived.IsCueDerived(ranges, wanted) ? [] : AttributeText.List("for", wanted.Select(said => $"#{derived.NameOf(said)}"));
    }

    /// <summary>The names that comments give, of attributions and of other words.</summary>
    private IEnumerable<string> GivenNames() =>
        _document.Facts.Where(fact => fact.Type == BratNames.TagNote).Select(fact => BratDerived.NameIn(fact.Tail)).OfType<string>();

    /// <summary>The attributions that must have a name: a relation, a cue or a part of theirs refers to them.</summary>
    private HashSet<string> Targets(BratDerived derived)
    {
        var cues = _document.Words.Where(words => _mapping.IsCue(_kinds[words.Id])).Select(words => (Ranges: RangesOf(words), Of: AttributionsOf(words.Id)))
            .Where(cue => !derived.IsCueDerived(cue.Ranges, cue.Of));
        return [.. _document.Facts.Where(IsRelation).Select(fact => fact.Value), .. _said.Where(said => said.Parts.Length > 1).Select(said => said.Id), .. cues.SelectMany(cue => cue.Of)];
    }

    private HashSet<string> AttributionsOf(string cue) => _said.Where(said => said.Cues.Contains(cue)).Select(said => said.Id).ToHashSet(StringComparer.Ordinal);

    private static bool IsRelation(BratFact fact) => fact.Id[0] == 'R' && BratNames.Relations.Any(relation => relation.Name == fact.Type);

    /// <summary>What comments say of it: the rest of its tag, and what people have noted.</summary>
    private IEnumerable<string> Rest(string id, string tag) =>
        [.. tag.Length == 0 ? Array.Empty<string>() : [tag], .. HoldsNote(tag) ? [] : AttributeText.Optional("note", Fact(id, BratNames.AnnotatorNote))];

    private static bool HoldsNote(string tag) => tag.StartsWith("note=", StringComparison.Ordinal) || tag.Contains(" note=", StringComparison.Ordinal);

    /// <summary>The value of an attribute, or the words of a comment; null where there is none.</summary>
    private string? Fact(string id, string type) => _facts[id].FirstOrDefault(fact => fact.Type == type) is { } fact
        ? fact.Id[0] == '#' ? fact.Tail : fact.Value
        : null;

    /// <param name="Id">The annotation.</param>
    /// <param name="Line">Its line.</param>
    /// <param name="Rank">Of tags round the same words the lower one is the outer.</param>
    /// <param name="Tag">Its tag.</param>
    private sealed record Placed(string Id, int Line, int Rank, PlacedTag Tag);
}
