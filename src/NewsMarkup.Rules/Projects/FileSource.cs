using NewsMarkup.Rules.Configuration;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Projects;

/// <summary>Where the files of a project come from: a disk, or an editor that holds newer texts of some. Safe to ask from several threads.</summary>
public abstract class FileSource
{
    /// <summary>Reads a file. Never throws.</summary>
    /// <param name="path">Its path.</param>
    public abstract FileContent Read(string path);

    /// <summary>True where a file or a folder stands at a path.</summary>
    public abstract bool Exists(string path);

    /// <summary>True where a file stands at a path.</summary>
    public abstract bool IsFile(string path);

    /// <summary>The full paths of the files below a folder, those in its folders too; none where there is no such folder.</summary>
    public abstract IEnumerable<string> FilesBelow(string folder);

    /// <summary>A full path as messages name it.</summary>
    public abstract string Shown(string path);

    /// <summary>The configuration at a full path, under the name that messages give it; or why it cannot be read.</summary>
    public ConfigurationLookup Look(string path) => Read(path) switch
    {
        FileContent.Decoded decoded => new ConfigurationLookup(new TextFile(Shown(path), decoded.Text), Problem: null),
        var content => new ConfigurationLookup(new TextFile(Shown(path), new SourceText("")), content.Problem),
    };
}
