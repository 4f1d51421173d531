using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>How a mention uses a person's name.</summary>
/// <param name="Place">The mention.</param>
/// <param name="Form">How much of the name it says.</param>
/// <param name="Name">Where the words of the name stand in the article's text, without honorific and possessive; the whole mention for none.</param>
/// <param name="Honorific">Where the honorific before the name stands, in the tag or before it; null for none.</param>
/// <param name="HasTitle">True when an office stands right before the name: President Varnow.</param>
internal sealed record NameUse(PlacedMention Place, NameForm Form, TextSpan Name, TextSpan? Honorific, bool HasTitle)
{
    /// <summary>The name with its honorific, as a range of the article's text.</summary>
    public TextSpan Whole => Honorific is { } honorific ? TextSpan.FromBounds(honorific.Start, Name.End) : Name;
}
