using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>
/// Finds the claim of each cue of a paragraph: at the cue's own nesting level the one with the fewest ends of sentences between, of several the
/// nearest, the one after the cue where two are equally near.
/// </summary>
internal sealed class CueClaims
{
    private readonly IReadOnlyList<BoundSpan> _spans;
    private readonly Dictionary<int, List<int>> _levels = [];
    private readonly Lazy<SentenceEnds> _sentenceEnds;

    private CueClaims(Section section, IReadOnlyList<TextRun> runs, IReadOnlyList<BoundSpan> spans)
    {
        _spans = spans;
        _sentenceEnds = new Lazy<SentenceEnds>(() => SentenceEnds.In(string.Concat(runs.Select(run => section.Text.Slice(run.Source, run.Length).ToString()))));
        for (var i = 0; i < spans.Count; i++)
        {
            if (!IsClaim(i))
                continue;
            var around = ClaimAround(i);
            if (!_levels.TryGetValue(around, out var level))
                _levels.Add(around, level = []);
            level.Add(i);
        }
    }

    /// <summary>Finds the claims of a paragraph's cues.</summary>
    /// <param name="section">The paragraph.</param>
    /// <param name="runs">What of it is the article's text.</param>
    /// <param name="spans">Its spans, which learn their claims.</param>
    public static void Find(Section section, IReadOnlyList<TextRun> runs, IReadOnlyList<BoundSpan> spans)
    {
        CueClaims? claims = null;
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Kind?.Role == SpanRole.Cue && (claims ??= new CueClaims(section, runs, spans)).Nearest(i) is { } claim)
                spans[i].StepsToClaim = claim - i;
        }
    }

    /// <summary>Only the claim before the cue and the one after it can be nearest: claims of one level do not overlap.</summary>
    private int? Nearest(int cue)
    {
        if (!_levels.TryGetValue(ClaimAround(cue), out var claims))
            return null;
        var after = FirstFrom(claims, _spans[cue].Text.Start);
        var before = after - 1;
        while (before > 0 && _spans[claims[before - 1]].Text.End == _spans[claims[before]].Text.End)
            before--;
        if (before < 0)
            return claims[after];
        if (after == claims.Count)
            return claims[before];
        return Distance(cue, claims[after]).CompareTo(Distance(cue, claims[before])) <= 0 ? claims[after] : claims[before];
    }

    /// <summary>The number of the first claim that begins at an offset of the text or after it.</summary>
    private int FirstFrom(List<int> claims, int offset)
    {
        var (low, high) = (0, claims.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[claims[middle]].Text.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private (int Sentences, int Characters) Distance(int cue, int claim)
    {
        var between = Between(_spans[cue].Text, _spans[claim].Text);
        return (_sentenceEnds.Value.Count(between), between.Length);
    }

    private static TextSpan Between(TextSpan cue, TextSpan claim)
    {
        var (first, second) = claim.Start >= cue.Start ? (cue, claim) : (claim, cue);
        return TextSpan.FromBounds(Math.Min(first.End, second.Start), second.Start);
    }

    /// <summary>The number of the nearest claim around a span; -1 when there is none.</summary>
    private int ClaimAround(int span)
    {
        while (_spans[span].StepsToParent is > 0 and var steps)
        {
            span -= steps;
            if (IsClaim(span))
                return span;
        }

        return -1;
    }

    private bool IsClaim(int span) => _spans[span].Kind is { Role: SpanRole.Claim or SpanRole.Quote };
}
