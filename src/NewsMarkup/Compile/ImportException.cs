namespace NewsMarkup.Compile;

/// <summary>No article can be made from an input.</summary>
/// <param name="message">What is wrong and where, in sentences that follow the path of the file.</param>
public sealed class ImportException(string message) : Exception(message)
{
    /// <summary>The file that the message is about; null for the one that was to be imported.</summary>
    public string? Path { get; init; }
}
