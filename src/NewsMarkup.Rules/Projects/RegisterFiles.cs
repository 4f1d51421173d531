using System.Collections.Concurrent;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Rules.Projects;

/// <summary>Reads registers, each once for all articles. Safe to ask from several threads.</summary>
public sealed class RegisterFiles
{
    private readonly FileSource _files;
    private readonly ConcurrentDictionary<string, RegisterLookup> _read;

    /// <summary>Registers of which none is read yet.</summary>
    /// <param name="files">Where they come from.</param>
    public RegisterFiles(FileSource files)
        : this(files, [])
    {
    }

    private RegisterFiles(FileSource files, IEnumerable<KeyValuePair<string, RegisterLookup>> read)
    {
        _files = files;
        _read = new(read, StringComparer.Ordinal);
    }

    /// <summary>The registers after one of them may have changed; the others are not read again.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="files">Where they come from now.</param>
    public RegisterFiles AfterChangeOf(string path, FileSource files) => new(files, _read.Where(entry => entry.Key != path));

    /// <summary>The register at a path, or why there is none.</summary>
    public RegisterLookup Open(string path) => _read.GetOrAdd(path, Read);

    private RegisterLookup Read(string path) => _files.Read(path) switch
    {
        FileContent.Decoded decoded => RegisterLookup.Found(Register.From(SyntaxTree.Parse(decoded.Text, path))),
        _ when !_files.Exists(path) => RegisterLookup.Missing,
        var content => new RegisterLookup(null, content.Problem),
    };
}
