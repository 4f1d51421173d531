using NewsMarkup.Rules.Projects;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Editing;

/// <summary>Files that exist only in a test.</summary>
internal sealed class MemoryFiles(IReadOnlyDictionary<string, string> texts) : FileSource
{
    public override FileContent Read(string path) => texts.TryGetValue(path, out var text)
        ? new FileContent.Decoded(new SourceText(text))
        : new FileContent.Unreadable("there is no such file");

    public override bool Exists(string path) => texts.ContainsKey(path);

    public override bool IsFile(string path) => texts.ContainsKey(path);

    public override IEnumerable<string> FilesBelow(string folder) =>
        texts.Keys.Where(path => path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal));

    public override string Shown(string path) => path;
}
