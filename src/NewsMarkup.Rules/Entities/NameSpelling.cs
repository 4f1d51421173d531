using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>How one mention spells a name.</summary>
/// <param name="Place">The mention.</param>
/// <param name="Span">Where the name stands in the article's text, without the article before it and the 's after it.</param>
/// <param name="Text">The name as it stands there, on one line.</param>
internal sealed record NameSpelling(PlacedMention Place, TextSpan Span, string Text);
