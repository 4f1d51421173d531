using System.Collections.Concurrent;
using System.Globalization;
using NewsMarkup.Semantics;

namespace NewsMarkup.Cli.Files;

/// <summary>Reads registers from disk, each once for all articles.</summary>
internal sealed class RegisterFiles
{
    private readonly ConcurrentDictionary<string, RegisterLookup> _read = new(StringComparer.Ordinal);

    public RegisterLookup Open(string path) => _read.GetOrAdd(path, Read);

    private static RegisterLookup Read(string path)
    {
        if (!File.Exists(path))
            return RegisterLookup.Missing;
        try
        {
            var file = ArticleFile.Decode(path, File.ReadAllBytes(path));
            return file.BadEncoding is { } bad
                ? new RegisterLookup(null, string.Create(CultureInfo.InvariantCulture, $"it is not UTF-8 at byte {bad.Arguments[0]}"))
                : RegisterLookup.Found(Register.From(file.Tree));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new RegisterLookup(null, Fault.ReasonOf(problem, path));
        }
    }
}
