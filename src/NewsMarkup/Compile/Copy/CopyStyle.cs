using NewsMarkup.Compile.Tagging;

namespace NewsMarkup.Compile.Copy;

/// <summary>What an article can say of words inside a paragraph of copy. The default is plain words.</summary>
/// <param name="Href">Where a link on them leads; null for none.</param>
/// <param name="When">The date that they name; null for none.</param>
/// <param name="IsStrong">True for strong emphasis.</param>
/// <param name="IsEmphasised">True for emphasis.</param>
internal readonly record struct CopyStyle(string? Href = null, string? When = null, bool IsStrong = false, bool IsEmphasised = false)
{
    /// <summary>How many tags can stand round one word.</summary>
    public const int Levels = 4;

    /// <summary>What stands between the braces of the tag at a level, from the outermost in; null for no tag.</summary>
    public string? Tag(int level) => level switch
    {
        0 => Href is null ? null : $"link {AttributeText.Pair("href", Href)}",
        1 => When is null ? null : $"date {AttributeText.Pair("when", When)}",
        2 => IsStrong ? "strong" : null,
        _ => IsEmphasised ? "em" : null,
    };
}
