using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Who says something, in words for people.</summary>
internal static class Speakers
{
    /// <summary>The name of an entity, or the words that describe a source.</summary>
    public static string NameOf(Source source) => source.Entity?.Declaration.Name ?? source.Description ?? source.Id;

    /// <summary>Who says it and whether they deny or doubt it: <c>Elena Reyes denies</c>. A tag that names nobody gives <c>no source</c>.</summary>
    public static string Of(Attribution attribution)
    {
        ImmutableArray<string> names = attribution.Sources.IsEmpty ? ["no source"] : [.. attribution.Sources.Select(NameOf)];
        var verb = (attribution.Stance, names.Length) switch
        {
            (Stance.Denies, 1) => " denies",
            (Stance.Denies, _) => " deny",
            (Stance.Doubts, 1) => " doubts",
            (Stance.Doubts, _) => " doubt",
            _ => "",
        };
        return Wording.AllOf(names) + verb;
    }
}
