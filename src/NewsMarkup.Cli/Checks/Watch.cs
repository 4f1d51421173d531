using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Checks;

/// <summary>Checks, and again whenever an article changes or a file that its check looks at.</summary>
internal static class Watch
{
    /// <summary>Refuses what can be done only once.</summary>
    /// <exception cref="InputException">The report is one document, or an article comes from standard input.</exception>
    public static void Refuse(string format, IReadOnlyList<string> paths, bool isStreamed)
    {
        if (format is not (CheckReport.Text or CheckReport.Ndjson))
            throw new InputException($"`--watch` writes text or ndjson, which go on; a report in {format} is made once.");
        if (paths.Contains(ArticleFile.StandardInput))
            throw new InputException("`--watch` looks at files; standard input is read once.");
        if (isStreamed)
            throw new InputException("`--watch` looks at files and folders; what `--files-from` and `--tar` give is read once.");
    }

    /// <summary>Runs until the program is interrupted.</summary>
    /// <param name="paths">What the user names.</param>
    /// <param name="check">Checks what is there now, reading other files than articles from what it is given.</param>
    /// <exception cref="InputException">The first check cannot be made.</exception>
    public static int Run(IReadOnlyList<string> paths, Func<FileSource, int> check)
    {
        using var changes = new FileChanges();
        var files = new WatchedFiles(changes);
        WatchArticles(paths, changes);
        check(files);
        while (true)
        {
            Console.Error.WriteLine("newsmarkup: waiting for changes; Ctrl-C ends.");
            changes.Wait();
            WatchArticles(paths, changes);
            Console.Out.Write(Terminal.ClearScreen());
            CheckAgain(check, files);
        }
    }

    /// <summary>What cannot be read now may be back with the next change.</summary>
    private static void CheckAgain(Func<FileSource, int> check, WatchedFiles files)
    {
        try
        {
            check(files);
        }
        catch (InputException problem)
        {
            Console.Error.WriteLine($"newsmarkup: {problem.Message}");
        }
    }

    private static void WatchArticles(IReadOnlyList<string> paths, FileChanges changes)
    {
        foreach (var path in paths.Count == 0 ? ["."] : paths)
            WatchArticles(path, changes);
    }

    private static void WatchArticles(string path, FileChanges changes)
    {
        var wild = path.AsSpan().IndexOfAny('*', '?');
        if (File.Exists(path))
            changes.WatchFile(path);
        else if (Directory.Exists(path) || wild < 0)
            changes.WatchFolder(path);
        else
            changes.WatchFolder(Path.GetDirectoryName(path[..wild]) is { Length: > 0 } folder ? folder : ".");
    }
}
