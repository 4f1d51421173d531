using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>How one mention spells a name.</summary>
/// <param name="Place">The mention.</param>
/// <param name="Name">The name as it is spelled there.</param>
internal sealed record NameSpelling(PlacedMention Place, SpelledName Name)
{
    /// <summary>Where the name stands in the article's text.</summary>
    public TextSpan Span => Name.Span.MovedBy(Place.Text.Start);

    /// <summary>The name as it stands there, on one line.</summary>
    public string Text => Name.Text;
}
