namespace NewsMarkup.Compile.WordFormat;

/// <summary>What a paragraph says of itself.</summary>
/// <param name="StyleId">The id of its style; null for the usual one.</param>
/// <param name="Outline">Its level in the outline; null where its style says it.</param>
/// <param name="IsItem">True for an item of a list; null where its style says it.</param>
/// <param name="IsNested">True for an item of a list inside a list.</param>
/// <param name="IsJoined">True where the end of the paragraph was deleted, so that the next one goes on with it.</param>
internal readonly record struct WordParagraph(string? StyleId, int? Outline, bool? IsItem, bool IsNested, bool IsJoined)
{
    private const int LevelOfText = 9;

    /// <summary>What the paragraph is: a block kind of the language, <c>headline</c>, or null for a plain one.</summary>
    public string? Kind(WordStyles styles)
    {
        var style = styles.Of(StyleId);
        var kind = styles.NamesOf(StyleId).Select(KindOf).FirstOrDefault(kind => kind is not null);
        if (kind is not null && !(kind == "heading" && Outline == LevelOfText))
            return kind;
        if ((Outline ?? style.Outline) is < LevelOfText)
            return "heading";
        return (IsItem ?? style.IsItem) == true ? "item" : null;
    }

    private static string? KindOf(string style) => style switch
    {
        "title" => "headline",
        "subtitle" => "standfirst",
        "caption" => "caption",
        "quote" or "intense quote" or "block text" or "quotations" => "blockquote",
        _ when style.StartsWith("heading ", StringComparison.Ordinal) => "heading",
        _ => null,
    };
}
