namespace NewsMarkup.Text;

/// <summary>A file that is no article: nothing is known of it but its text.</summary>
/// <param name="path">The path as it was given; empty for a text without one.</param>
/// <param name="text">The text.</param>
public sealed class TextFile(string path, SourceText text) : SourceFile(path)
{
    /// <inheritdoc/>
    public override SourceText Text { get; } = text;
}
