using NewsMarkup.Rules.Projects;
using NewsMarkup.Semantics;

namespace NewsMarkup.Cli.Files;

/// <summary>A version of an article, as the user names it: a file, or what it was at a revision of git, with the registers of that time.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Path">Where the file stands, or stood.</param>
/// <param name="Revision">The revision; null for a file on disk.</param>
internal sealed record ArticleVersion(string Name, string Path, GitRevision? Revision)
{
    /// <summary>The version that a word of the command line names: a file where there is one, else <c>REV:path</c>.</summary>
    /// <exception cref="InputException">It is a revision outside of any repository.</exception>
    public static ArticleVersion Named(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || System.IO.Path.IsPathRooted(name) || System.IO.Path.Exists(name))
            return new ArticleVersion(ArticleFile.NameOf(name, nameOfStandardInput: null), name, Revision: null);
        var path = name[(colon + 1)..];
        var isFromHere = path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal);
        var folder = isFromHere ? "." : GitRevision.TopOf(".", name);
        return new ArticleVersion(name, System.IO.Path.Combine(folder, path), new GitRevision(name[..colon], folder));
    }

    /// <summary>What a file was at a revision.</summary>
    public static ArticleVersion At(string revision, string file)
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file))!;
        return new ArticleVersion($"{revision}:{file}", file, new GitRevision(revision, folder));
    }

    /// <summary>What it says.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public ArticleModel Read(ConfigurationFiles configurations)
    {
        var bytes = Revision is null ? ArticleFile.ReadBytes(Path) : Revision.Bytes(Path, Name);
        var file = ArticleFile.Decode(Revision is null ? Name : Path, bytes);
        if (file.BadEncoding is { } bad)
            throw new InputException($"`{Name}`: {bad.Message}");
        return file.Bind(new RegisterFiles(Revision ?? configurations.Files), configurations.ProjectOf(file.Path).Configuration.Vocabulary);
    }
}
