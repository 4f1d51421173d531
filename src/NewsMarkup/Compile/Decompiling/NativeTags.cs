using System.Collections.Immutable;
using NewsMarkup.Compile.Tagging;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.Decompiling;

/// <summary>The tags of a compiled article. Of those with one range the outer one comes first.</summary>
/// <param name="article">The compiled article.</param>
/// <param name="text">Its text.</param>
/// <param name="names">How tags refer to its entities and sources.</param>
/// <param name="speeches">Its claims and quotes, outer before inner.</param>
internal sealed class NativeTags(JsonPlace article, string text, NativeNames names, ImmutableArray<Speech> speeches)
{
    private static readonly ImmutableArray<string> RelationKeys = ["contradicts", "supports", "repeats"];

    private readonly ImmutableArray<PlacedCue> _cues =
    [
        .. from speech in speeches
           from cue in speech.Attribution.Cues
           group speech by cue into cues
           select new PlacedCue(cues.Key, [.. cues.Select(speech => speech.Name)], $"{cues.First().Attribution.Place.Path}.cue"),
    ];

    private readonly ILookup<string, string> _stances =
        article["attributions"].Items.ToLookup(attribution => attribution["claim"].Text, attribution => attribution["stance"].Text);

    /// <summary>The tags with every name, and neither <c>for=</c> nor <c>form=</c>: what the language makes of them says which of those are needed.</summary>
    public ImmutableArray<NativeTag> Draft() => All(Derived.Nothing, name => true);

    /// <summary>The tags with what is needed and no more.</summary>
    public ImmutableArray<NativeTag> Final(Derived derived)
    {
        IEnumerable<string> referred =
        [
            .. speeches.SelectMany(References),
            .. _cues.Where(cue => derived.NeedsFor(cue.Place, cue.Speakers)).SelectMany(cue => cue.Speakers),
        ];
        var inOrder = speeches.OrderBy(speech => speech.Parts[0]);
        return All(derived, SpeechNames.Needed(inOrder, referred).Contains);
    }

    private ImmutableArray<NativeTag> All(Derived derived, Func<string, bool> isNamed) =>
    [
        .. Blocks(),
        .. speeches.SelectMany(speech => Tags(speech, isNamed(speech.Name))),
        .. Cues(derived),
        .. Mentions(derived),
        .. article["spans"].Items.Select(span => new NativeTag(
            span.RangeIn(text), span.Path, [span["kind"].Text, .. names.OfSpan(span["kind"].Text, span["attributes"])])),
    ];

    private IEnumerable<NativeTag> Blocks() =>
        from block in article["blocks"].Items
        let kind = block["kind"].Text
        where kind != Block.ParagraphKind
        let own = block.Members.Where(member => member.Key is "image" or "credit" or "alt" or "when").Select(member => AttributeText.Pair(member.Key, member.Value.Text))
        let further = block.Find("attributes") is { } attributes ? names.OfSpan(kind, attributes) : []
        select new NativeTag(block.RangeIn(text), block.Path, [kind, .. own, .. further]);

    private IEnumerable<NativeTag> Tags(Speech speech, bool isNamed)
    {
        var attribution = speech.Attribution;
        ImmutableArray<string> words = [.. speech.Parts.Select(part => text.Substring(part.Start, part.Length))];
        var kinds = SpeechKinds.Of(EnumWords.ParseMode(attribution.Mode), words);
        var mode = attribution.Mode == SpeechModes.Derived(kinds, words) ? null : attribution.Mode;
        yield return new NativeTag(speech.Parts[0], attribution.Place.Path,
        [
            kinds[0],
            .. isNamed ? [$"#{speech.Name}"] : Array.Empty<string>(),
            .. names.Sources("by", attribution.Sources),
            .. Stance(speech),
            .. AttributeText.Optional("mode", mode),
            .. names.Sources("via", attribution.Via),
            .. names.Sources("to", attribution.To),
            .. AttributeText.Optional("when", attribution.When),
            .. names.OfSpan(kinds[0], attribution.Place["attributes"]),
            .. speech.Claim is { } claim ? ClaimItems(claim) : [],
        ]);
        for (var i = 1; i < kinds.Length; i++)
            yield return new NativeTag(speech.Parts[i], attribution.Place.Path, kinds[i], $"continues=#{speech.Name}");
    }

    private static IEnumerable<string> Stance(Speech speech) => (speech.Claim, speech.Attribution.Stance) switch
    {
        (not null, "asserts") => [],
        (not null, var stance) => [AttributeText.Pair("stance", stance)],
        (null, "asserts") => AttributeText.List("confirms", ClaimNames(speech.ClaimsOfOthers)),
        (null, var stance) => AttributeText.List(stance, ClaimNames(speech.ClaimsOfOthers)),
    };

    private IEnumerable<string> ClaimItems(JsonPlace claim)
    {
        var status = claim.Find("status")?.Text;
        return
        [
            .. AttributeText.Optional("type", claim.Find("type")?.Text),
            .. AttributeText.Optional("status", status == DerivedStatus(claim["id"].Text) ? null : status),
            .. names.Sources("about", claim["about"].Texts),
            .. AttributeText.Each("cite", claim["cite"].Texts),
            .. claim.Find("review") is { } review ? [$"review=@{names.ReviewId(review)}"] : Array.Empty<string>(),
            .. Relations(claim).SelectMany(relation => AttributeText.List(relation.Key, ClaimNames(relation.Claims))),
        ];
    }

    private static IEnumerable<(string Key, ImmutableArray<string> Claims)> Relations(JsonPlace claim) =>
        RelationKeys.Select(key => (key, claim[key].Texts));

    private string? DerivedStatus(string claim) => _stances[claim].Contains("asserts") && _stances[claim].Contains("denies") ? "disputed" : null;

    private static IEnumerable<string> ClaimNames(IEnumerable<string> claims) => claims.Select(claim => $"#{claim}");

    private IEnumerable<NativeTag> Cues(Derived derived) => _cues.Select(cue => new NativeTag(
        cue.Place, cue.Path, ["cue", .. derived.NeedsFor(cue.Place, cue.Speakers) ? AttributeText.List("for", ClaimNames(cue.Speakers)) : []]));

    /// <summary>The same words may mention several: one tag with several ids.</summary>
    private IEnumerable<NativeTag> Mentions(Derived derived) =>
        from owner in article["entities"].Items.Concat(article["sources"].Items)
        let id = owner["id"].Text
        from mention in owner["mentions"].Items
        let place = mention.RangeIn(text)
        let form = derived.NeedsForm(place, id, mention["form"].Text) ? mention["form"].Text : null
        group (id, mention.Path) by (place, form) into mentions
        select new NativeTag(
            mentions.Key.place, mentions.First().Path, [.. mentions.Select(mention => $"@{mention.id}"), .. AttributeText.Optional("form", mentions.Key.form)]);

    /// <summary>The names that the tags of a speech refer to.</summary>
    private static IEnumerable<string> References(Speech speech) =>
    [
        .. speech.Parts.Length > 1 ? [speech.Name] : Array.Empty<string>(),
        .. speech.ClaimsOfOthers,
        .. speech.Claim is { } claim ? Relations(claim).SelectMany(relation => relation.Claims) : [],
    ];

    /// <summary>A cue, which stands once, be it of several attributions.</summary>
    private sealed record PlacedCue(TextSpan Place, ImmutableArray<string> Speakers, string Path);
}
