using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compare;

/// <summary>Which source of one version is which of the other, and what is known of it: the same by its name, else by an address of <c>sameAs=</c>, else by its id.</summary>
internal sealed class SourceComparison
{
    private static readonly string[] Aspects = ["name", "type", "role", "reason"];

    private readonly List<(Source? Before, Source? After)> _pairs = [];
    private readonly Dictionary<Source, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly ArticleModel _before;
    private readonly ArticleModel _after;

    public SourceComparison(ArticleModel before, ArticleModel after)
    {
        (_before, _after) = (before, after);
        var (leftBefore, leftAfter) = (SpeakersOf(before), SpeakersOf(after));
        foreach (var isSame in new Func<Source, Source, bool>[] { AreAlike, HaveOneName, HaveOneAddress, HaveOneId })
            Pair(leftBefore, leftAfter, isSame);
        _pairs.AddRange(leftBefore.Select(source => ((Source?)source, (Source?)null)));
        _pairs.AddRange(leftAfter.Select(source => ((Source?)null, (Source?)source)));
        for (var number = 0; number < _pairs.Count; number++)
        {
            foreach (var source in new[] { _pairs[number].Before, _pairs[number].After }.OfType<Source>())
                _numbers.Add(source, number);
        }
    }

    /// <summary>True where the same sources are named, in any order.</summary>
    public bool AreSame(IEnumerable<Source> before, IEnumerable<Source> after) =>
        before.Select(source => _numbers[source]).ToHashSet().SetEquals(after.Select(source => _numbers[source]));

    /// <summary>What has changed about sources.</summary>
    public IEnumerable<Change> Changes() => _pairs.SelectMany(pair => pair switch
    {
        (null, { } added) => [new Change(ChangedPart.Source, ChangeKind.Added, Change.Words, Before: null, EvidenceOf(added, _after, added.Name))],
        ({ } dropped, null) => [new Change(ChangedPart.Source, ChangeKind.Dropped, Change.Words, EvidenceOf(dropped, _before, dropped.Name), After: null)],
        ({ } before, { } after) => Altered(before, after),
        _ => Array.Empty<Change>(),
    });

    private IEnumerable<Change> Altered(Source before, Source after) =>
        from aspect in Aspects
        let values = (Before: ValueOf(before, aspect), After: ValueOf(after, aspect))
        where Composition.Of(values.Before) != Composition.Of(values.After)
        select new Change(
            ChangedPart.Source, ChangeKind.Altered, aspect,
            EvidenceOf(before, _before, values.Before) with { Passage = before.Name }, EvidenceOf(after, _after, values.After) with { Passage = after.Name });

    private static string ValueOf(Source source, string aspect) => aspect switch
    {
        "name" => source.Name,
        "type" => EnumWords.Word(source.Type),
        _ => source.Declaration?.Attributes[aspect] ?? "",
    };

    /// <summary>Where it is declared, if that is in this file, else where it first says something.</summary>
    private static Evidence EvidenceOf(Source source, ArticleModel article, string value) =>
        new(value, PlaceOf(source, article)) { Id = source.Id };

    private static Location PlaceOf(Source source, ArticleModel article) =>
        source.Declaration is { } declaration && declaration.Location.File == article.Tree
            ? declaration.Location
            : new Location(article.Tree, article.Attributions.First(said => said.Sources.Contains(source) || said.Via.Contains(source)).Span.Place);

    private static List<Source> SpeakersOf(ArticleModel article) => [.. article.Attributions.SelectMany(said => said.Sources.Concat(said.Via)).Distinct()];

    private static bool AreAlike(Source left, Source right) => HaveOneId(left, right) && HaveOneName(left, right);

    private static bool HaveOneId(Source left, Source right) => left.Id == right.Id;

    private static bool HaveOneName(Source left, Source right) => string.Equals(Composition.Of(left.Name), Composition.Of(right.Name), StringComparison.OrdinalIgnoreCase);

    private static bool HaveOneAddress(Source left, Source right) =>
        left.Declaration is { } one && right.Declaration is { } other && one.SameAs.Intersect(other.SameAs).Any();

    private void Pair(List<Source> before, List<Source> after, Func<Source, Source, bool> isSame)
    {
        foreach (var source in before.ToList())
        {
            if (after.Find(other => isSame(source, other)) is not { } partner)
                continue;
            _pairs.Add((source, partner));
            before.Remove(source);
            after.Remove(partner);
        }
    }
}
