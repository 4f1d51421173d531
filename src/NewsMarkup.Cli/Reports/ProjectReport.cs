using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Reports;

/// <summary>Says what is wrong in a project: its configurations and its house rules.</summary>
internal static class ProjectReport
{
    /// <summary>Reports what is wrong in those read so far; the exit code of a run in which nothing else is.</summary>
    public static int Write(ConfigurationFiles configurations, CheckReport report)
    {
        var code = ExitCode.Clean;
        foreach (var file in configurations.Problems().Concat(configurations.HouseProblems()))
        {
            Add(new CheckedFile(file), report);
            code = ExitCode.Usage;
        }

        return code;
    }

    /// <summary>Reports a file; one that could not be read is named on standard error.</summary>
    public static void Add(CheckedFile file, CheckReport report)
    {
        report.Add(file);
        if (file.Problem is { } problem)
            Console.Error.WriteLine($"newsmarkup: {problem}");
    }
}
