using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Checks;

/// <summary>Files as they stand on disk, each of them watched from before it is looked at.</summary>
internal sealed class WatchedFiles(FileChanges changes) : FileSource
{
    public override FileContent Read(string path)
    {
        changes.WatchFile(path);
        return DiskFiles.All.Read(path);
    }

    public override bool Exists(string path)
    {
        changes.WatchFile(path);
        return DiskFiles.All.Exists(path);
    }

    public override bool IsFile(string path)
    {
        changes.WatchFile(path);
        return DiskFiles.All.IsFile(path);
    }

    public override IEnumerable<string> FilesBelow(string folder)
    {
        changes.WatchFolder(folder);
        return DiskFiles.All.FilesBelow(folder);
    }

    public override string Shown(string path) => DiskFiles.All.Shown(path);
}
