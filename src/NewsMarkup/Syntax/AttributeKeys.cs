namespace NewsMarkup.Syntax;

/// <summary>The attribute keys that the parser must know: those whose value is a comma list. For all others a comma is a comma.</summary>
public static class AttributeKeys
{
    /// <summary>True when the key's value is a list of references, descriptions or rule ids with commas between them.</summary>
    public static bool IsList(ReadOnlySpan<char> key) => key is
        "by" or "via" or "to" or "about" or "for" or "denies" or "doubts" or "confirms" or
        "contradicts" or "supports" or "repeats" or "members" or "allow";
}
