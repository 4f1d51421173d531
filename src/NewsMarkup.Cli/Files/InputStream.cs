using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Files;

/// <summary>What is read little by little: a file, or standard input for <c>-</c>.</summary>
internal static class InputStream
{
    /// <summary>Opens it.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static Stream Open(string path)
    {
        try
        {
            return path == ArticleFile.StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot read `{path}`: {FileFault.ReasonOf(problem, path)}");
        }
    }
}
