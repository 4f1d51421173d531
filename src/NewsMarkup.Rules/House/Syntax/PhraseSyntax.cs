namespace NewsMarkup.Rules.House;

/// <summary>Words to look for, as they are written.</summary>
/// <param name="Text">The string.</param>
/// <param name="WithForms">True for <c>forms of "claim"</c>: claims, claimed and claiming too.</param>
internal readonly record struct PhraseSyntax(Token Text, bool WithForms)
{
    /// <summary>The words without the blanks round them.</summary>
    public string Trimmed => Text.Text.Trim();
}
