using NewsMarkup.Cli.Reports;

namespace NewsMarkup.Cli.Commands;

/// <summary>Runs a command over its articles, one after the other.</summary>
internal static class EachArticle
{
    /// <summary>One that cannot be read or written is reported and does not stop the others. The worst exit code is the run's.</summary>
    public static int Run(IReadOnlyList<string> paths, Func<string, Progress, int> act)
    {
        using var progress = new Progress(paths.Count);
        var worst = ExitCode.Clean;
        foreach (var path in paths)
        {
            try
            {
                worst = Math.Max(worst, act(path, progress));
            }
            catch (InputException problem)
            {
                progress.WriteAside(() => Console.Error.WriteLine($"newsmarkup: {problem.Message}"));
                worst = Math.Max(worst, ExitCode.Usage);
            }

            progress.Advance();
        }

        return worst;
    }
}
