using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.Decompiling;

/// <summary>A claim or quote to be written: one tag and those that continue it.</summary>
/// <param name="Attribution">The attribution that its tag makes; the first one of a tag that denies several claims.</param>
/// <param name="Claim">The claim that it makes; null where it denies, doubts or confirms others.</param>
/// <param name="ClaimsOfOthers">The ids of the claims that it denies, doubts or confirms.</param>
/// <param name="Parts">Where its words stand; a place in the text for one without words.</param>
internal sealed record Speech(NativeAttribution Attribution, JsonPlace? Claim, ImmutableArray<string> ClaimsOfOthers, ImmutableArray<TextSpan> Parts)
{
    /// <summary>What its tag can be named by: its own claim, else the attribution.</summary>
    public string Name => Claim is null ? Attribution.Id : Attribution.Claim;
}
