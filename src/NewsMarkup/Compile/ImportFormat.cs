using System.Collections.Immutable;

namespace NewsMarkup.Compile;

/// <summary>A format that articles can be made from, by itself. Formats know nothing of each other.</summary>
/// <param name="Name">The word after <c>--from</c>.</param>
/// <param name="Title">What it is, in a few words, for people.</param>
/// <param name="Import">Makes the article. Throws <see cref="ImportException"/> where there is none to be made.</param>
public sealed record ImportFormat(string Name, string Title, Func<ImportInput, Imported> Import)
{
    /// <summary>How the names of such files end, with the dot, in small letters; none where a name does not tell.</summary>
    public ImmutableArray<string> Extensions { get; init; } = [];
}
