namespace NewsMarkup.Semantics.Binding;

/// <summary>A paragraph that holds some of the article's text.</summary>
/// <param name="Paragraph">What it says.</param>
/// <param name="Source">Where it begins in the file.</param>
/// <param name="Text">Where its text begins in the article's text.</param>
internal readonly record struct TextPassage(BoundParagraph Paragraph, int Source, int Text);
