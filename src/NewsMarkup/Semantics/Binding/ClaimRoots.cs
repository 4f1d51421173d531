using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics.Binding;

/// <summary>
/// Follows the relations between spans: which span a part continues, and which claim a denial is about. A relation that comes back to
/// where it began is reported and counts for nothing.
/// </summary>
internal sealed class ClaimRoots(SpanNames names, Action<Diagnostic> report)
{
    /// <summary>The relations that make a span an attribution of another's claim, with the stance that each takes.</summary>
    public static readonly IReadOnlyList<(string Key, Stance Stance)> ToAnotherClaim =
        [("denies", Stance.Denies), ("doubts", Stance.Doubts), ("confirms", Stance.Asserts)];

    private readonly Dictionary<TaggedSpan, TaggedSpan> _roots = [];
    private readonly Dictionary<TaggedSpan, IReadOnlyList<TaggedSpan>> _claimsOfOthers = [];

    /// <summary>The span that makes the attribution: the one that a part continues, or the span itself.</summary>
    public TaggedSpan RootOf(TaggedSpan span)
    {
        if (_roots.TryGetValue(span, out var known))
            return known;
        var path = new HashSet<TaggedSpan>();
        var at = span;
        while (!_roots.ContainsKey(at) && Targets(at, "continues").FirstOrDefault() is { } target && path.Add(at))
            at = target;

        var root = _roots.GetValueOrDefault(at, at);
        if (path.Contains(at))
            ReportCycle(at, "continues");
        foreach (var part in path)
            _roots[part] = root;
        return root;
    }

    /// <summary>The claims that a span denies, doubts or confirms, each as the span that makes it; none for a claim of its own.</summary>
    public IReadOnlyList<TaggedSpan> ClaimsOfOthers(TaggedSpan root)
    {
        if (!_claimsOfOthers.TryGetValue(root, out var claims))
            _claimsOfOthers.Add(root, claims = FindClaimsOfOthers(root));
        return claims;
    }

    /// <summary>The spans that an attribute names, those left out that are not there or are no claims.</summary>
    public IEnumerable<TaggedSpan> Targets(TaggedSpan span, string key) =>
        from value in span.Attributes.Values(key)
        let target = names.Find(value.Id)
        where target is { IsClaim: true }
        select target;

    /// <summary>denies, doubts or confirms; null for a span that makes a claim of its own.</summary>
    public static string? RelationOf(TaggedSpan root) =>
        ToAnotherClaim.Select(relation => relation.Key).FirstOrDefault(root.Attributes.Has);

    /// <summary>Reports that a relation leads back to where it began.</summary>
    public void ReportCycle(TaggedSpan span, string key)
    {
        if (span.IsBroken)
            return;
        var attribute = span.Attributes.Find(key) ?? (SyntaxNode)span.Block;
        report(new Diagnostic(BindingRules.RelationCycle, attribute.Location, key));
    }

    private IReadOnlyList<TaggedSpan> FindClaimsOfOthers(TaggedSpan root)
    {
        if (RelationOf(root) is not { } relation)
            return [];
        var claims = Targets(root, relation).Select(target => ClaimOf(RootOf(target), [root])).ToList();
        if (!claims.Contains(null))
            return [.. claims.OfType<TaggedSpan>().Distinct()];
        ReportCycle(root, relation);
        return [];
    }

    /// <summary>A denial of a denial is about the claim that both are about; null where the way there is a circle.</summary>
    private TaggedSpan? ClaimOf(TaggedSpan root, HashSet<TaggedSpan> onTheWay)
    {
        var at = root;
        while (onTheWay.Add(at))
        {
            if (RelationOf(at) is not { } relation || Targets(at, relation).FirstOrDefault() is not { } target)
                return at;
            at = RootOf(target);
        }

        return null;
    }
}
