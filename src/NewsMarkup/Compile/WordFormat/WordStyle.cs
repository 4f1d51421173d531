namespace NewsMarkup.Compile.WordFormat;

/// <summary>A style of a document, with what it has of those it is based on.</summary>
/// <param name="Name">Its name; those that Word brings along have English ones in every language.</param>
/// <param name="BasedOn">The id of the style that says the rest; null for none.</param>
/// <param name="Outline">The level in the outline, from 0; 9 is text; null where it says nothing.</param>
/// <param name="IsItem">True where its paragraphs are items of a list; null where it says nothing.</param>
/// <param name="IsStrong">True where its words are bold; null where it says nothing.</param>
/// <param name="IsEmphasised">True where its words are italic; null where it says nothing.</param>
internal sealed record WordStyle(string Name, string? BasedOn, int? Outline, bool? IsItem, bool? IsStrong, bool? IsEmphasised)
{
    public static readonly WordStyle None = new("", null, null, null, null, null);

    /// <summary>The style with what another says where it says nothing.</summary>
    public WordStyle Over(WordStyle other) => this with
    {
        Outline = Outline ?? other.Outline,
        IsItem = IsItem ?? other.IsItem,
        IsStrong = IsStrong ?? other.IsStrong,
        IsEmphasised = IsEmphasised ?? other.IsEmphasised,
    };
}
