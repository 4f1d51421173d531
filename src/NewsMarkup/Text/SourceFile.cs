namespace NewsMarkup.Text;

/// <summary>A file that findings point into: an article, a configuration, a list of rules.</summary>
/// <param name="path">The path as it was given; empty for a text without one.</param>
public abstract class SourceFile(string path)
{
    /// <summary>The file's path as it was given, to name the file in messages; empty for a text without one.</summary>
    public string Path { get; } = path;

    /// <summary>The text.</summary>
    public abstract SourceText Text { get; }
}
