using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.Decompiling;

/// <summary>Finds the claims and quotes that a compiled article was made of: which attribution makes each claim, and which stand on one tag.</summary>
internal sealed class SpeechReader
{
    private readonly ImmutableArray<NativeAttribution> _attributions;
    private readonly Dictionary<string, NativeAttribution> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonPlace> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speech> _speeches = new(StringComparer.Ordinal);

    private SpeechReader(JsonPlace article, string text)
    {
        _attributions = [.. article["attributions"].Items.Select(place => new NativeAttribution(place, text))];
        foreach (var attribution in _attributions)
        {
            if (!_byId.TryAdd(attribution.Id, attribution))
                throw new ImportException($"`{attribution.Place.Path}.id`: `{attribution.Id}` is there twice.");
        }

        foreach (var claim in article["claims"].Items)
        {
            if (!_claims.TryAdd(claim["id"].Text, claim))
                throw new ImportException($"`{claim.Path}.id`: `{claim["id"].Text}` is there twice.");
        }
    }

    /// <summary>The speeches, outer before inner, otherwise in the order of the attributions.</summary>
    public static ImmutableArray<Speech> Read(JsonPlace article, string text) => new SpeechReader(article, text).Read(text);

    private ImmutableArray<Speech> Read(string text)
    {
        foreach (var attribution in _attributions)
            CheckReferences(attribution);
        var makers = _claims.Select(claim => MakerOf(claim.Key, claim.Value, text)).ToHashSet();
        NativeAttribution? before = null;
        foreach (var attribution in _attributions)
        {
            if (makers.Contains(attribution))
                Add(new Speech(attribution, _claims[attribution.Claim], [], PartsOf(attribution, before)), attribution);
            else if (before is not null && !makers.Contains(before) && before.Act == attribution.Act)
                Add(_speeches[before.Id] with { ClaimsOfOthers = _speeches[before.Id].ClaimsOfOthers.Add(attribution.Claim) }, attribution);
            else
                Add(new Speech(attribution, Claim: null, [attribution.Claim], PartsOf(attribution, before)), attribution);
            before = attribution;
        }

        return [.. _attributions.Where(attribution => _speeches[attribution.Id].Attribution == attribution).OrderBy(Depth).Select(attribution => _speeches[attribution.Id])];
    }

    private void Add(Speech speech, NativeAttribution last)
    {
        _speeches[last.Id] = speech;
        _speeches[speech.Attribution.Id] = speech;
    }

    private void CheckReferences(NativeAttribution attribution)
    {
        if (!_claims.ContainsKey(attribution.Claim))
            throw new ImportException($"`{attribution.Place.Path}.claim`: there is no claim `{attribution.Claim}`.");
        if (attribution.Parent is { } parent && !_byId.ContainsKey(parent))
            throw new ImportException($"`{attribution.Place.Path}.parent`: there is no attribution `{parent}`.");
        if (Depth(attribution) > _attributions.Length)
            throw new ImportException($"`{attribution.Place.Path}.parent`: it leads back to where it begins.");
    }

    /// <summary>How many attributions stand round one; more than there are where the way goes in a circle.</summary>
    private int Depth(NativeAttribution attribution)
    {
        var depth = 0;
        for (var at = attribution; at.Parent is { } parent && _byId.TryGetValue(parent, out at!) && depth <= _attributions.Length;)
            depth++;
        return depth;
    }

    /// <summary>The attribution whose words are the claim's own; every other one of the claim denies, doubts or confirms it.</summary>
    private NativeAttribution MakerOf(string id, JsonPlace claim, string text)
    {
        var content = claim["content"].Items.Select(part => part.RangeIn(text)).Order().ToList();
        var likely = _attributions.Where(attribution => attribution.Claim == id && attribution.Content.SequenceEqual(content)).ToList();
        return likely.Find(attribution => attribution.Stance == "asserts") ?? likely.FirstOrDefault()
            ?? throw new ImportException($"`{claim.Path}.content`: no attribution of this claim has the same words.");
    }

    /// <summary>An attribution without words gets a place: after its cue, where the order of attributions allows that, else after the one before.</summary>
    private ImmutableArray<TextSpan> PartsOf(NativeAttribution attribution, NativeAttribution? before)
    {
        if (!attribution.Content.IsEmpty)
            return attribution.Content;
        var earliest = before is null ? 0 : EndFor(attribution, before);
        if (attribution.Parent is { } parent && _byId[parent].Content is [var around, ..])
            return [new TextSpan(Math.Max(earliest, around.Start), 0)];
        var latest = _attributions.SkipWhile(other => other != attribution).Skip(1).FirstOrDefault(other => !other.Content.IsEmpty)?.Content[0].Start ?? int.MaxValue;
        var place = attribution.Cues is [.., var cue] && cue.End >= earliest && cue.End <= latest ? cue.End : earliest;
        return [new TextSpan(place, 0)];
    }

    /// <summary>Where an attribution can stand after another: behind what holds that one and not this one, or inside it.</summary>
    private int EndFor(NativeAttribution attribution, NativeAttribution before)
    {
        var at = before;
        while (at.Id != attribution.Parent && at.Parent is { } parent && parent != attribution.Parent)
            at = _byId[parent];
        var first = _speeches.TryGetValue(at.Id, out var speech) ? speech.Parts[0] : default;
        return at.Id == attribution.Parent ? first.Start : first.End;
    }
}
