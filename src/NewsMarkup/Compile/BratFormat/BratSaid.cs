using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.BratFormat;

/// <summary>An attribution on its way to tags.</summary>
/// <param name="Id">The id of its event; of words outside every event, theirs.</param>
/// <param name="Line">The line of the annotation file.</param>
/// <param name="Parts">Where its words stand, each part in one paragraph; one empty part where it has none.</param>
/// <param name="Cues">The marked words of its cues.</param>
/// <param name="Sources">The marked words of its sources.</param>
internal sealed record BratSaid(string Id, int Line, ImmutableArray<TextSpan> Parts, ImmutableArray<string> Cues, ImmutableArray<string> Sources)
{
    /// <summary>The name that its own comment gives it; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>The house's own kind of its tag; null where the mode decides between claim and quote.</summary>
    public string? Kind { get; init; }
}
