using System.Collections.Immutable;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>
/// Gives each cue to its claim: in the paragraph and at the cue's own nesting level the one with the fewest ends of sentences between, of
/// several the nearest, the one after the cue where two are equally near; else the claim around the cue. <c>for=</c> overrides.
/// </summary>
internal sealed class CueBinder
{
    private readonly ClaimBinder _claims;
    private readonly ClaimRoots _roots;
    private readonly ILookup<(ParagraphSyntax Paragraph, TaggedSpan? Around), TaggedSpan> _levels;

    private readonly Lazy<SentenceEnds> _sentenceEnds;

    private CueBinder(ArticleText text, ImmutableArray<TaggedSpan> spans, ClaimBinder claims, ClaimRoots roots)
    {
        _sentenceEnds = new Lazy<SentenceEnds>(() => SentenceEnds.In(text.Value));
        _claims = claims;
        _roots = roots;
        _levels = spans.Where(span => span.IsClaim).ToLookup(span => (span.Paragraph, span.EnclosingClaim));
    }

    public static void Bind(ArticleText text, ImmutableArray<TaggedSpan> spans, ClaimBinder claims, ClaimRoots roots)
    {
        var binder = new CueBinder(text, spans, claims, roots);
        var cuesOf = new Dictionary<Attribution, ImmutableArray<TaggedSpan>.Builder>();
        foreach (var cue in spans.Where(span => span.Kind?.Role == SpanRole.Cue))
        {
            foreach (var attribution in binder.AttributionsOf(cue))
            {
                if (!cuesOf.TryGetValue(attribution, out var cues))
                    cuesOf.Add(attribution, cues = ImmutableArray.CreateBuilder<TaggedSpan>());
                cues.Add(cue);
            }
        }

        foreach (var (attribution, cues) in cuesOf)
            attribution.Cues = cues.DrainToImmutable();
    }

    private IEnumerable<Attribution> AttributionsOf(TaggedSpan cue)
    {
        if (cue.Attributes.Has("for"))
            return _roots.Targets(cue, "for").SelectMany(target => _claims.Of(target)).Distinct();
        return (Nearest(cue) ?? cue.EnclosingClaim) is { } claim ? _claims.Of(claim) : [];
    }

    private TaggedSpan? Nearest(TaggedSpan cue) =>
        _levels[(cue.Paragraph, cue.EnclosingClaim)].MinBy(claim =>
        {
            var between = Between(cue.Text, claim.Text);
            return (_sentenceEnds.Value.Count(between), between.Length, claim.Text.Start < cue.Text.Start);
        });

    private static TextSpan Between(TextSpan cue, TextSpan claim)
    {
        var (first, second) = claim.Start >= cue.Start ? (cue, claim) : (claim, cue);
        return TextSpan.FromBounds(Math.Min(first.End, second.Start), second.Start);
    }
}
