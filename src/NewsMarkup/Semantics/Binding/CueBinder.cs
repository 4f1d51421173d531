using System.Collections.Immutable;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Gives each cue to its claim: the nearest in its paragraph (<see cref="CueClaims"/>), else the claim around the cue. <c>for=</c> overrides.</summary>
internal static class CueBinder
{
    public static void Bind(ImmutableArray<TaggedSpan> spans, ClaimBinder claims, ClaimRoots roots)
    {
        var cuesOf = new Dictionary<Attribution, ImmutableArray<TaggedSpan>.Builder>();
        for (var i = 0; i < spans.Length; i++)
        {
            if (spans[i].Kind?.Role != SpanRole.Cue)
                continue;
            foreach (var attribution in AttributionsOf(spans, i, claims, roots))
            {
                if (!cuesOf.TryGetValue(attribution, out var cues))
                    cuesOf.Add(attribution, cues = ImmutableArray.CreateBuilder<TaggedSpan>(1));
                cues.Add(spans[i]);
            }
        }

        foreach (var (attribution, cues) in cuesOf)
            attribution.Cues = cues.DrainToImmutable();
    }

    private static IEnumerable<Attribution> AttributionsOf(ImmutableArray<TaggedSpan> spans, int index, ClaimBinder claims, ClaimRoots roots)
    {
        var cue = spans[index];
        if (cue.Attributes.Has("for"))
            return roots.Targets(cue, "for").SelectMany(target => claims.Of(target)).Distinct();
        var nearest = cue.Bound.StepsToClaim is not 0 and var steps ? spans[index + steps] : cue.EnclosingClaim;
        return nearest is null ? [] : claims.Of(nearest);
    }
}
