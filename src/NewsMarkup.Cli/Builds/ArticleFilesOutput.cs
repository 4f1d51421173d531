using System.Buffers;
using NewsMarkup.Cli.Files;
using NewsMarkup.Compile;

namespace NewsMarkup.Cli.Builds;

/// <summary>Files for each article: in a folder where they stand as the articles do, in one named place, or on standard output.</summary>
/// <param name="format">What an article is compiled to.</param>
/// <param name="file">The file of the only article; null for standard output.</param>
/// <param name="folder">The folder; null where there is none.</param>
internal sealed class ArticleFilesOutput(OutputFormat format, string? file, string? folder) : BuildOutput
{
    private readonly Dictionary<string, string> _articles = new(StringComparer.Ordinal);

    public override Action Compile(Compilation compilation)
    {
        var path = compilation.Article.Tree.Path;
        var parts = format.Parts.Select(part => (Target: TargetOf(path, part), Content: Compiled(part, compilation))).ToList();
        return () =>
        {
            foreach (var (target, content) in parts)
            {
                Claim(target, path);
                Output.Write(target, content);
            }
        };
    }

    private static ReadOnlyMemory<byte> Compiled(OutputPart part, Compilation compilation)
    {
        var content = new ArrayBufferWriter<byte>();
        part.Write(compilation, content);
        return content.WrittenMemory;
    }

    /// <exception cref="InputException">Another article was written there.</exception>
    private void Claim(string? target, string article)
    {
        if (target is not null && !_articles.TryAdd(target, article) && _articles[target] != article)
            throw new InputException($"`{article}` is not built: `{target}` is that of `{_articles[target]}`. Build them into folders of their own.");
    }

    /// <summary>The file that a part of an article is written to; null for standard output. Files of one article differ in their extension.</summary>
    private string? TargetOf(string path, OutputPart part)
    {
        if (folder is not null)
            return Path.Combine(folder, Path.ChangeExtension(RelativePath(path), part.Extension));
        return format.Parts.Length > 1 ? Path.ChangeExtension(file, part.Extension) : file;
    }

    /// <summary>Where an article stands seen from here, so that one from elsewhere is not written outside the folder.</summary>
    private static string RelativePath(string path)
    {
        var relative = Path.GetRelativePath(".", path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(path) : relative;
    }
}
