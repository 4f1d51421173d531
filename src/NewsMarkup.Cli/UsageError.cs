using System.CommandLine;

namespace NewsMarkup.Cli;

/// <summary>A command line that cannot be understood.</summary>
internal static class UsageError
{
    public static int Report(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            Console.Error.WriteLine($"newsmarkup: {error.Message}");
        var command = parsed.CommandResult.Command is RootCommand ? "newsmarkup" : $"newsmarkup {parsed.CommandResult.Command.Name}";
        Console.Error.WriteLine($"Try `{command} --help`.");
        return ExitCode.Usage;
    }
}
