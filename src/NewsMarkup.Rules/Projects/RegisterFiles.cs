using System.Collections.Concurrent;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Rules.Projects;

/// <summary>Reads registers, each once for all articles. Safe to ask from several threads.</summary>
/// <param name="files">Where they come from.</param>
public sealed class RegisterFiles(FileSource files)
{
    private readonly ConcurrentDictionary<string, RegisterLookup> _read = new(StringComparer.Ordinal);

    /// <summary>The register at a path, or why there is none.</summary>
    public RegisterLookup Open(string path) => _read.GetOrAdd(path, Read);

    private RegisterLookup Read(string path) => files.Read(path) switch
    {
        FileContent.Decoded decoded => RegisterLookup.Found(Register.From(SyntaxTree.Parse(decoded.Text, path))),
        _ when !files.Exists(path) => RegisterLookup.Missing,
        var content => new RegisterLookup(null, content.Problem),
    };
}
