using System.CommandLine;

namespace NewsMarkup.Cli;

/// <summary>A command line that cannot be understood.</summary>
internal static class UsageError
{
    public static int Report(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            Console.Error.WriteLine($"newsmarkup: {error.Message}");
        Console.Error.WriteLine($"Try `newsmarkup {parsed.CommandResult.Command.Name} --help`.".Replace("newsmarkup newsmarkup", "newsmarkup", StringComparison.Ordinal));
        return ExitCode.Usage;
    }
}
