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
    private readonly Dictionary<TaggedSpan, Step> _steps = [];

    /// <summary>True for denies, doubts and confirms.</summary>
    public static bool IsRelation(string key) => ToAnotherClaim.Any(relation => relation.Key == key);

    /// <summary>denies, doubts or confirms; null for a span that makes a claim of its own.</summary>
    public static string? RelationOf(TaggedSpan root)
    {
        foreach (var (key, _) in ToAnotherClaim)
        {
            if (root.Attributes.Has(key))
                return key;
        }

        return null;
    }

    /// <summary>The span that makes the attribution: the one that a part continues, or the span itself.</summary>
    public TaggedSpan RootOf(TaggedSpan span)
    {
        if (!span.Attributes.Has("continues"))
            return span;
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
        if (RelationOf(root) is not { } relation)
            return [];
        if (!_claimsOfOthers.TryGetValue(root, out var claims))
            _claimsOfOthers.Add(root, claims = FindClaimsOfOthers(root, relation));
        return claims;
    }

    /// <summary>The spans that an attribute names, those left out that are not there or are no claims.</summary>
    public IEnumerable<TaggedSpan> Targets(TaggedSpan span, string key)
    {
        foreach (var value in span.Attributes.Values(key))
        {
            if (names.Find(value.IdCharacters) is { IsClaim: true } target)
                yield return target;
        }
    }

    /// <summary>Reports that a relation leads back to where it began.</summary>
    public void ReportCycle(TaggedSpan span, string key)
    {
        if (span.IsBroken)
            return;
        var attribute = span.Attribute(key) ?? (SyntaxNode)span.Block;
        report(new Diagnostic(BindingRules.RelationCycle, attribute.Location, key));
    }

    private List<TaggedSpan> FindClaimsOfOthers(TaggedSpan root, string relation)
    {
        var targets = Targets(root, relation).Select(RootOf).Distinct().ToList();
        if (targets.TrueForAll(target => RelationOf(target) is null))
            return targets;
        var own = StepAt(root);
        var steps = targets.ConvertAll(StepAt);
        if (!steps.Exists(step => step.Claim is null || step.LeadsOver(own)))
            return [.. steps.Select(step => step.Claim!).Distinct()];
        ReportCycle(root, relation);
        return [];
    }

    /// <summary>Where a span stands on the way to its claim: a denial of a denial is about the claim that both are about.</summary>
    private Step StepAt(TaggedSpan root)
    {
        var way = new Stack<TaggedSpan>();
        var onTheWay = new HashSet<TaggedSpan>();
        var at = root;
        Step? step;
        while (!_steps.TryGetValue(at, out step))
        {
            if (Next(at) is not { } next)
            {
                _steps.Add(at, step = new Step(at, Next: null, Claim: at));
                break;
            }

            if (!onTheWay.Add(at))
            {
                step = new Step(at, Next: null, Claim: null);
                break;
            }

            way.Push(at);
            at = next;
        }

        while (way.TryPop(out var span))
            _steps[span] = step = new Step(span, step, step.Claim);
        return step;
    }

    /// <summary>What a span's relation leads to first; null for one that makes a claim of its own.</summary>
    private TaggedSpan? Next(TaggedSpan root) =>
        RelationOf(root) is { } relation && Targets(root, relation).FirstOrDefault() is { } target ? RootOf(target) : null;

    /// <summary>A span on the way to a claim, kept so that long ways are walked once.</summary>
    /// <param name="At">The span.</param>
    /// <param name="Next">The next step; null at the claim.</param>
    /// <param name="Claim">Where the way ends; null where it is a circle.</param>
    private sealed record Step(TaggedSpan At, Step? Next, TaggedSpan? Claim)
    {
        private readonly int _length = Next is null ? 0 : Next._length + 1;

        /// <summary>True when the way from here goes over another step.</summary>
        public bool LeadsOver(Step other)
        {
            var step = this;
            while (step._length > other._length)
                step = step.Next!;
            return step.At == other.At;
        }
    }
}
