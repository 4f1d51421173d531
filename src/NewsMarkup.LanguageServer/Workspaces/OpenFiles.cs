using System.Collections.Immutable;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>Files as an editor shows them: those that are open with the text on the screen, all others as they stand elsewhere. Immutable.</summary>
/// <param name="others">Where the files come from that are not open.</param>
/// <param name="texts">The texts of the open files, by full path with <c>/</c>.</param>
internal sealed class OpenFiles(FileSource others, ImmutableDictionary<string, SourceText> texts) : FileSource
{
    /// <summary>The files after one was opened or changed.</summary>
    public OpenFiles With(string path, SourceText text) => new(others, texts.SetItem(path, text));

    /// <summary>The files after one was closed.</summary>
    public OpenFiles Without(string path) => new(others, texts.Remove(path));

    /// <summary>The text on the screen; null where the file is not open.</summary>
    public SourceText? TextOf(string path) => texts.GetValueOrDefault(path);

    /// <inheritdoc/>
    public override FileContent Read(string path) => texts.TryGetValue(path, out var text) ? new FileContent.Decoded(text) : others.Read(path);

    /// <inheritdoc/>
    public override bool Exists(string path) => texts.ContainsKey(path) || others.Exists(path);

    /// <inheritdoc/>
    public override bool IsFile(string path) => texts.ContainsKey(path) || others.IsFile(path);

    /// <inheritdoc/>
    public override IEnumerable<string> FilesBelow(string folder)
    {
        var below = folder.EndsWith('/') ? folder : folder + "/";
        return others.FilesBelow(folder).Concat(texts.Keys.Where(path => path.StartsWith(below, StringComparison.Ordinal))).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The full path: an editor has no current folder.</summary>
    public override string Shown(string path) => path;
}
