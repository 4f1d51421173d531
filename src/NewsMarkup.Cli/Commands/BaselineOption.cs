using System.CommandLine;

namespace NewsMarkup.Cli.Commands;

/// <summary>The option that names a baseline; made anew for each command.</summary>
internal static class BaselineOption
{
    public const string DefaultFile = "newsmarkup-baseline.json";

    public static Option<string?> Create(string description) => new("--baseline") { Description = description, HelpName = "file" };
}
