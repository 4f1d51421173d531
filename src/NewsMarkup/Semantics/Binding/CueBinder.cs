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
    private readonly Dictionary<(ParagraphSyntax Paragraph, TaggedSpan? Around), ImmutableArray<TaggedSpan>> _levels;
    private readonly Lazy<SentenceEnds> _sentenceEnds;

    private CueBinder(ArticleText text, ImmutableArray<TaggedSpan> spans, ClaimBinder claims, ClaimRoots roots)
    {
        _sentenceEnds = new Lazy<SentenceEnds>(() => SentenceEnds.In(text.Value));
        _claims = claims;
        _roots = roots;
        _levels = spans.Where(span => span.IsClaim).GroupBy(span => (span.Paragraph, span.EnclosingClaim))
            .ToDictionary(level => level.Key, level => level.ToImmutableArray());
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

    /// <summary>Only the claim before the cue and the one after it can be nearest: claims of one level do not overlap.</summary>
    private TaggedSpan? Nearest(TaggedSpan cue)
    {
        if (!_levels.TryGetValue((cue.Paragraph, cue.EnclosingClaim), out var claims))
            return null;
        var after = FirstFrom(claims, cue.Text.Start);
        var before = after - 1;
        while (before > 0 && claims[before - 1].Text.End == claims[before].Text.End)
            before--;
        if (before < 0)
            return claims[after];
        if (after == claims.Length)
            return claims[before];
        return Distance(cue, claims[after]).CompareTo(Distance(cue, claims[before])) <= 0 ? claims[after] : claims[before];
    }

    /// <summary>The number of the first claim that begins at an offset of the article's text or after it.</summary>
    private static int FirstFrom(ImmutableArray<TaggedSpan> claims, int offset)
    {
        var (low, high) = (0, claims.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = claims[middle].Text.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private (int Sentences, int Characters) Distance(TaggedSpan cue, TaggedSpan claim)
    {
        var between = Between(cue.Text, claim.Text);
        return (_sentenceEnds.Value.Count(between), between.Length);
    }

    private static TextSpan Between(TextSpan cue, TextSpan claim)
    {
        var (first, second) = claim.Start >= cue.Start ? (cue, claim) : (claim, cue);
        return TextSpan.FromBounds(Math.Min(first.End, second.Start), second.Start);
    }
}
