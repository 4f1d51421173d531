using System.Collections.Immutable;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Makes the claims and attributions of an article from its claim and quote spans.</summary>
internal sealed class ClaimBinder
{
    private readonly ArticleText _text;
    private readonly SpanNames _names;
    private readonly ClaimRoots _roots;
    private readonly Dictionary<TaggedSpan, ImmutableArray<TaggedSpan>> _parts;
    private readonly Dictionary<TaggedSpan, Claim> _claims = [];
    private readonly Dictionary<TaggedSpan, ImmutableArray<Attribution>> _attributions = [];

    public ClaimBinder(ArticleText text, ImmutableArray<TaggedSpan> spans, SpanNames names, ClaimRoots roots)
    {
        _text = text;
        _names = names;
        _roots = roots;
        var ordered = spans.Where(span => span.IsClaim && roots.RootOf(span) == span).ToList();
        _parts = ordered.ToDictionary(root => root, root => ImmutableArray.Create(root));
        foreach (var more in spans.Where(span => span.IsClaim && roots.RootOf(span) != span).GroupBy(roots.RootOf))
            _parts[more.Key] = [.. more.Append(more.Key).OrderBy(part => part.Place)];
        Claims = BindClaims(ordered);
        Attributions = BindAttributions(ordered);
        foreach (var attribution in Attributions)
            attribution.Parent = ParentOf(attribution);
        foreach (var claim in Claims)
            Relate(claim);
    }

    public ImmutableArray<Claim> Claims { get; }

    public ImmutableArray<Attribution> Attributions { get; }

    /// <summary>The attributions that a claim or quote span makes or continues; more than one where it denies several claims at once.</summary>
    public ImmutableArray<Attribution> Of(TaggedSpan span) => _attributions[_roots.RootOf(span)];

    private ImmutableArray<Claim> BindClaims(List<TaggedSpan> roots)
    {
        var ids = new IdSequence("c", _names);
        foreach (var root in roots.Where(root => _roots.ClaimsOfOthers(root).Count == 0))
            _claims.Add(root, new Claim(_names.NameOf(root) ?? ids.Next(), root, _parts[root]));
        return [.. roots.Where(_claims.ContainsKey).Select(root => _claims[root])];
    }

    private ImmutableArray<Attribution> BindAttributions(List<TaggedSpan> roots)
    {
        var ids = new IdSequence("a", _names);
        foreach (var root in roots)
        {
            var mode = EnumWords.ParseMode(root.Attributes["mode"]) ?? ModeOf(_parts[root]);
            _attributions[root] = _claims.TryGetValue(root, out var own)
                ? [new Attribution(ids.Next(), own, EnumWords.ParseStance(root.Attributes["stance"]) ?? OwnStance(root), mode, root, _parts[root])]
                : [.. _roots.ClaimsOfOthers(root).Select((claim, index) => new Attribution(
                    index == 0 && _names.NameOf(root) is { } name ? name : ids.Next(), _claims[claim], StanceToOthers(root), mode, root, _parts[root]))];
        }

        var all = roots.SelectMany(root => _attributions[root]).ToImmutableArray();
        foreach (var ofClaim in all.GroupBy(attribution => attribution.Claim))
            ofClaim.Key.Attributions = [.. ofClaim];
        return all;
    }

    /// <summary>A denial whose claim cannot be found is still a denial.</summary>
    private static Stance OwnStance(TaggedSpan root) => ClaimRoots.RelationOf(root) is null ? Stance.Asserts : StanceToOthers(root);

    private static Stance StanceToOthers(TaggedSpan root) =>
        ClaimRoots.ToAnotherClaim.First(relation => relation.Key == ClaimRoots.RelationOf(root)).Stance;

    private SpeechMode ModeOf(ImmutableArray<TaggedSpan> parts)
    {
        if (parts.All(part => part.Kind!.Role == SpanRole.Quote))
            return SpeechMode.Direct;
        var isIndirect = parts.All(part => part.Kind!.Role == SpanRole.Claim
            && _text.Characters(part.Text).IndexOfAny(SpeechMarks.All) < 0);
        return isIndirect ? SpeechMode.Indirect : SpeechMode.Mixed;
    }

    private Attribution? ParentOf(Attribution attribution)
    {
        var around = attribution.Parts[0].EnclosingClaim;
        while (around is not null && _roots.RootOf(around) == attribution.Span)
            around = around.EnclosingClaim;
        return around is null ? null : Of(around)[0];
    }

    private void Relate(Claim claim)
    {
        claim.Contradicts = Related(claim, "contradicts");
        claim.Supports = Related(claim, "supports");
        claim.Repeats = Related(claim, "repeats");
    }

    private ImmutableArray<Claim> Related(Claim claim, string key)
    {
        if (!claim.Span.Attributes.Has(key))
            return [];
        var related = _roots.Targets(claim.Span, key).SelectMany(target => Of(target).Select(attribution => attribution.Claim)).Distinct().ToList();
        if (related.Remove(claim))
            _roots.ReportCycle(claim.Span, key);
        return [.. related];
    }
}
