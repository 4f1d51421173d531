using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.Decompiling;

/// <summary>An attribution of a compiled article.</summary>
internal sealed class NativeAttribution
{
    public NativeAttribution(JsonPlace place, string text)
    {
        Place = place;
        Id = place["id"].Text;
        Claim = place["claim"].Text;
        Stance = place["stance"].Text;
        Mode = place["mode"].Text;
        Sources = place["sources"].Texts;
        Via = place["via"].Texts;
        To = place["to"].Texts;
        When = place.Find("when")?.Text;
        Parent = place.Find("parent")?.Text;
        Cues = [.. place["cue"].Items.Select(cue => cue.RangeIn(text))];
        Content = [.. place["content"].Items.Select(part => part.RangeIn(text)).Order()];
    }

    public JsonPlace Place { get; }

    public string Id { get; }

    public string Claim { get; }

    public string Stance { get; }

    public string Mode { get; }

    public ImmutableArray<string> Sources { get; }

    public ImmutableArray<string> Via { get; }

    public ImmutableArray<string> To { get; }

    public string? When { get; }

    public string? Parent { get; }

    public ImmutableArray<TextSpan> Cues { get; }

    public ImmutableArray<TextSpan> Content { get; }

    /// <summary>What it says but its id and claim: the attributions of a tag that denies several claims have it in common.</summary>
    public string Act => string.Join('\n', Place.Members.Where(member => member.Key is not ("id" or "claim")).Select(member => member.Value.Value.GetRawText()));
}
