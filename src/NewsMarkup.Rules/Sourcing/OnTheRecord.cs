using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// Tells what an article has on the record from what only anonymous sources tell: a claim is on record where anybody else says it too, be it in
/// a claim that repeats it, or where something is cited for it. Who denies it holds up the denial alone. One pass over the article.
/// </summary>
internal sealed class OnTheRecord
{
    private readonly HashSet<(Claim Claim, Stance Stance)> _said;

    public OnTheRecord(ArticleModel article)
    {
        _said = [.. article.Attributions.Where(attribution => attribution.NamesSource && !IsAnonymous(attribution)).Select(PositionOf)];
        var repeats = article.Claims.SelectMany(claim => claim.Repeats, (claim, first) => new[] { Asserted(claim), Asserted(first) });
        _said.UnionWith([.. repeats.Where(pair => pair.Any(_said.Contains)).SelectMany(pair => pair)]);
    }

    /// <summary>True when nobody but anonymous sources stands up for what an attribution says.</summary>
    public bool Lacks(Attribution attribution) => !_said.Contains(PositionOf(attribution)) && attribution.Claim.Cite.IsEmpty;

    private static (Claim, Stance) PositionOf(Attribution attribution) => (attribution.Claim, attribution.Stance);

    private static (Claim, Stance) Asserted(Claim claim) => (claim, Stance.Asserts);

    /// <summary>True for what anonymous sources say, or pass on: «the mayor told her staff, an aide said» is as good as the aide.</summary>
    private static bool IsAnonymous(Attribution attribution) => AreAnonymous(attribution.Sources) || AreAnonymous(attribution.Via)
        || (attribution.Parent is { } parent && IsAnonymous(parent));

    private static bool AreAnonymous(IReadOnlyCollection<Source> sources) =>
        sources.Count > 0 && sources.All(source => source.Type == SourceType.Anonymous);
}
