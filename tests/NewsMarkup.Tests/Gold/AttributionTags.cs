using NewsMarkup.Compile.Tagging;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Gold;

/// <summary>The tags of an article's attributions: claims and quotes, and their cues.</summary>
internal sealed class AttributionTags
{
    private readonly GoldArticle gold;
    private readonly Dictionary<string, GoldClaim> claims;
    private readonly Dictionary<string, GoldAttribution> attributions;
    private readonly Dictionary<string, GoldSource> sources;

    /// <summary>For each claim the attribution that makes it; every other one denies, doubts or confirms it.</summary>
    private readonly Dictionary<string, GoldAttribution> makers;

    public AttributionTags(GoldArticle gold)
    {
        this.gold = gold;
        claims = gold.Claims.ToDictionary(claim => claim.Id);
        attributions = gold.Attributions.ToDictionary(attribution => attribution.Id);
        sources = gold.Sources.ToDictionary(source => source.Id);
        makers = gold.Attributions
            .GroupBy(attribution => attribution.Claim)
            .ToDictionary(group => group.Key, group => group.FirstOrDefault(attribution => attribution.Stance == "asserts") ?? group.First());
    }

    /// <summary>Outer attributions come before those they enclose.</summary>
    public IEnumerable<PlacedTag> Content() => gold.Attributions.OrderBy(Depth).SelectMany(Parts);

    public IEnumerable<PlacedTag> Cues() =>
        from attribution in gold.Attributions
        from cue in attribution.Cue
        select new PlacedTag(TextSpan.FromBounds(cue.Start, cue.End), $"cue for=#{Name(attribution)}");

    private int Depth(GoldAttribution attribution) => attribution.Parent is { } parent ? 1 + Depth(attributions[parent]) : 0;

    private IEnumerable<PlacedTag> Parts(GoldAttribution attribution)
    {
        IReadOnlyList<GoldRange> ranges = attribution.Content is [] ? [PlaceWithoutWords(attribution)] : [.. attribution.Content.OrderBy(range => range.Start)];
        IReadOnlyList<string> parts = [.. ranges.Select(range => gold.Text[range.Start..range.End])];
        var kinds = GoldModes.Kinds(attribution.Mode, parts);
        var mode = attribution.Mode == GoldModes.Derived(kinds, parts) ? null : attribution.Mode;

        yield return new(ranges[0].Span, [kinds[0], $"#{Name(attribution)}", .. ActAttributes(attribution, mode), .. ClaimAttributes(attribution)]);
        for (var i = 1; i < ranges.Count; i++)
            yield return new(ranges[i].Span, [kinds[i], $"continues=#{Name(attribution)}"]);
    }

    /// <summary>The id of a tag names the claim that it makes, else the attribution.</summary>
    private string Name(GoldAttribution attribution) => Makes(attribution) ? attribution.Claim : attribution.Id;

    private bool Makes(GoldAttribution attribution) => makers[attribution.Claim] == attribution;

    private IEnumerable<string> ActAttributes(GoldAttribution attribution, string? mode) =>
    [
        .. AttributeText.List("by", attribution.Sources.Select(Reference)),
        .. Stance(attribution),
        .. AttributeText.Optional("mode", mode),
        .. AttributeText.List("via", attribution.Via.Select(Reference)),
        .. AttributeText.List("to", attribution.To.Select(Reference)),
        .. AttributeText.Optional("when", attribution.When),
        .. AttributeText.Pairs(attribution.Attributes),
    ];

    private IEnumerable<string> Stance(GoldAttribution attribution) => (Makes(attribution), attribution.Stance) switch
    {
        (true, "asserts") => [],
        (true, var stance) => [$"stance={stance}"],
        (false, "asserts") => [$"confirms=#{attribution.Claim}"],
        (false, var stance) => [$"{stance}=#{attribution.Claim}"],
    };

    private IEnumerable<string> ClaimAttributes(GoldAttribution attribution) => Makes(attribution) ? ClaimAttributes(claims[attribution.Claim]) : [];

    private IEnumerable<string> ClaimAttributes(GoldClaim claim) =>
    [
        .. AttributeText.Optional("type", claim.Type),
        .. AttributeText.Optional("status", claim.Status == DerivedStatus(claim) ? null : claim.Status),
        .. AttributeText.List("about", claim.About.Select(id => $"@{id}")),
        .. AttributeText.Each("cite", claim.Cite),
        .. AttributeText.List("contradicts", claim.Contradicts.Select(id => $"#{id}")),
        .. AttributeText.List("supports", claim.Supports.Select(id => $"#{id}")),
        .. AttributeText.List("repeats", claim.Repeats.Select(id => $"#{id}")),
    ];

    private string? DerivedStatus(GoldClaim claim)
    {
        var stances = gold.Attributions.Where(attribution => attribution.Claim == claim.Id).Select(attribution => attribution.Stance).ToHashSet();
        return stances.Contains("asserts") && stances.Contains("denies") ? "disputed" : null;
    }

    private string Reference(string id) =>
        sources.TryGetValue(id, out var source) && source.IsUndeclared ? AttributeText.Quoted(source.Description!) : $"@{id}";

    /// <summary>A claim without words stands inside its parent, else after its cue, else at the end.</summary>
    private GoldRange PlaceWithoutWords(GoldAttribution attribution)
    {
        var place = attribution.Parent is { } parent ? attributions[parent].Content[0].Start
            : attribution.Cue is [.., var cue] ? cue.End
            : gold.Blocks[^1].End;
        return new(place, place);
    }
}
