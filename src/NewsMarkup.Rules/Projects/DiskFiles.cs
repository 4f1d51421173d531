namespace NewsMarkup.Rules.Projects;

/// <summary>Files as they stand on disk; messages name them as seen from the current folder.</summary>
public sealed class DiskFiles : FileSource
{
    private static readonly EnumerationOptions _readable = new() { RecurseSubdirectories = true };

    /// <summary>All files that this process can reach.</summary>
    public static DiskFiles All { get; } = new();

    /// <inheritdoc/>
    public override FileContent Read(string path)
    {
        try
        {
            return FileContent.Of(File.ReadAllBytes(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new FileContent.Unreadable(FileFault.ReasonOf(problem, path));
        }
    }

    /// <inheritdoc/>
    public override bool Exists(string path) => Path.Exists(path);

    /// <inheritdoc/>
    public override bool IsFile(string path) => File.Exists(path);

    /// <inheritdoc/>
    public override IEnumerable<string> FilesBelow(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", _readable) : [];

    /// <inheritdoc/>
    public override string Shown(string path) => Path.GetRelativePath(".", path);
}
