using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compare;

/// <summary>What has changed about a statement beside its words: who says it, how, and what else its tag says.</summary>
/// <param name="sources">Which source is which.</param>
/// <param name="numbers">The number of the pair to which the passage of a span belongs.</param>
internal sealed class StatementComparison(SourceComparison sources, IReadOnlyDictionary<TaggedSpan, int> numbers)
{
    /// <summary>What is compared by its words alone.</summary>
    private static readonly (string Aspect, Func<Passage, string> Value)[] ByWords =
    [
        ("stance", passage => passage.Said is [var said, ..] ? EnumWords.Word(said.Stance) : ""),
        ("mode", ModeOf),
        ("status", passage => Attribute(passage, "status")),
        ("type", passage => Attribute(passage, "type")),
        ("cite", passage => string.Join("; ", passage.Span!.Attributes.Texts("cite"))),
        ("review", passage => passage.Claim?.Review?.Name ?? ""),
        ("when", passage => Attribute(passage, "when")),
        ("about", passage => NamesOf(passage.Claim?.About ?? [])),
        ("to", passage => NamesOf(passage.Said is [var said, ..] ? said.To : [])),
    ];

    /// <summary>The changes between two passages that are one statement, or one fact, in two versions.</summary>
    public IEnumerable<Change> Changes(Passage before, Passage after)
    {
        if (!AreSameSources(before, after, said => said.Sources) || before.Said.IsEmpty != after.Said.IsEmpty)
            yield return Altered("by", before, before.Who!, after, after.Who!);
        if (!AreSameSources(before, after, said => said.Via))
            yield return Altered("via", before, Names(before, said => said.Via), after, Names(after, said => said.Via));
        foreach (var (aspect, value) in ByWords.Where(aspect => aspect.Value(before) != aspect.Value(after)))
            yield return Altered(aspect, before, value(before), after, value(after));
        if (!WordsOfCue(before).SequenceEqual(WordsOfCue(after)))
            yield return Altered("cue", before, before.Cue, after, after.Cue);
        if (!Answered(before).Select(NumberOf).ToHashSet().SetEquals(Answered(after).Select(NumberOf)))
            yield return Altered("answers", before, Ids(before), after, Ids(after));
        foreach (var (aspect, stance) in new[] { ("denied by", Stance.Denies), ("doubted by", Stance.Doubts) })
        {
            if (!sources.AreSame(Repliers(before, stance), Repliers(after, stance)))
                yield return Altered(aspect, before, Names(Repliers(before, stance)), after, Names(Repliers(after, stance)));
        }
    }

    private static Change Altered(string aspect, Passage before, string valueBefore, Passage after, string valueAfter) =>
        new(ChangedPart.Attribution, ChangeKind.Altered, aspect, before.ToEvidence(valueBefore), after.ToEvidence(valueAfter));

    /// <summary>As the tags say it: quotation marks in the words are not looked at, for they may be those of an inner statement.</summary>
    private static string ModeOf(Passage passage)
    {
        if (passage.Said is not [var said, ..])
            return "";
        var quotes = said.Parts.Count(part => part.Kind!.Role == SpanRole.Quote);
        var derived = quotes == said.Parts.Length ? SpeechMode.Direct : quotes == 0 ? SpeechMode.Indirect : SpeechMode.Mixed;
        return said.Span.Attributes["mode"] ?? EnumWords.Word(derived);
    }

    private static IEnumerable<string> WordsOfCue(Passage passage) => ComparedWord.In(passage.Cue).Select(word => word.Letters);

    private static string NamesOf(IEnumerable<Symbol> symbols) => string.Join(" and ", symbols.Select(NameOf).Order(StringComparer.Ordinal));

    private static string NameOf(Symbol symbol) => Composition.Of(symbol switch
    {
        Entity entity => entity.Declaration.Name,
        Source source => source.Name,
        _ => symbol.Id,
    });

    private static string Attribute(Passage passage, string key) => passage.Span!.Attributes[key] ?? "";

    private bool AreSameSources(Passage before, Passage after, Func<Attribution, IEnumerable<Source>> of) =>
        sources.AreSame(before.Said.Take(1).SelectMany(of), after.Said.Take(1).SelectMany(of));

    private static string Names(Passage passage, Func<Attribution, IEnumerable<Source>> of) => Names(passage.Said.Take(1).SelectMany(of));

    private static string Names(IEnumerable<Source> sources) => string.Join(" and ", sources.Select(source => source.Name));

    /// <summary>The claims of others that it denies, doubts or confirms.</summary>
    private static IEnumerable<Claim> Answered(Passage passage) => passage.Said.Select(said => said.Claim).Where(claim => claim.Span != passage.Span);

    private static string Ids(Passage passage) => string.Join(" and ", Answered(passage).Select(claim => claim.Id));

    private int NumberOf(Claim claim) => numbers[claim.Span];

    private static IEnumerable<Source> Repliers(Passage passage, Stance stance) => passage.Claim is { } claim
        ? claim.Attributions.Where(said => said.Span != claim.Span && said.Stance == stance).SelectMany(said => said.Sources).Distinct()
        : [];
}
