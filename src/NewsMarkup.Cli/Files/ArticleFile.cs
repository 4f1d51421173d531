using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Cli.Files;

/// <summary>An article as it was read: parsed, or refused because its bytes are not UTF-8.</summary>
/// <param name="Path">The path as the user knows it.</param>
/// <param name="Tree">The parsed text; empty for a refused file.</param>
/// <param name="BadEncoding">The finding about its bytes; null when they are UTF-8.</param>
internal sealed record ArticleFile(string Path, SyntaxTree Tree, Diagnostic? BadEncoding)
{
    public const string StandardInput = "-";

    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static ArticleFile Read(string path, string? nameOfStandardInput = null) => Decode(NameOf(path, nameOfStandardInput), ReadBytes(path));

    /// <summary>The path by which an article is known: that of standard input is given by the user.</summary>
    public static string NameOf(string path, string? nameOfStandardInput) => path == StandardInput ? nameOfStandardInput ?? "stdin" : path;

    /// <summary>The bytes of a file, or of standard input for <c>-</c>.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static byte[] ReadBytes(string path)
    {
        try
        {
            return path == StandardInput ? ReadStandardInput() : File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot read `{path}`: {FileFault.ReasonOf(problem, path)}");
        }
    }

    private static byte[] ReadStandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The file, for commands that can do nothing with one that is not UTF-8.</summary>
    /// <exception cref="InputException">It is not UTF-8.</exception>
    public ArticleFile OrRefused() => BadEncoding is { } bad ? throw new InputException($"`{Path}`: {bad.Message}") : this;

    /// <summary>What the article says, its registers read from disk.</summary>
    public ArticleModel Bind(RegisterFiles registers, Vocabulary? vocabulary = null) => ArticleModel.Bind(Tree, vocabulary, registers.Open);

    /// <summary>Parses the bytes of a file, or refuses them.</summary>
    public static ArticleFile Decode(string path, byte[] bytes)
    {
        switch (FileContent.Of(bytes))
        {
            case FileContent.Decoded decoded:
                return new ArticleFile(path, SyntaxTree.Parse(decoded.Text, path), BadEncoding: null);
            case var content:
                var tree = SyntaxTree.Parse("", path);
                return new ArticleFile(path, tree, ((FileContent.NotUtf8)content).In(tree));
        }
    }
}
