using System.CommandLine;

namespace NewsMarkup.Cli.Commands;

/// <summary>The arguments and options that commands share; made anew for each command.</summary>
internal static class Paths
{
    public static Argument<string[]> Articles() => new("path")
    {
        Description = "Articles, folders or globs; `-` for an article on standard input. Without any: this folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Argument<string> One() => new("file") { Description = "A file; `-` for standard input." };

    public static Option<string?> Out() => new("--out", "-o") { Description = "Write to this file instead of standard output.", HelpName = "file" };

    public static Option<string?> NameOfStandardInput() =>
        new("--stdin-filename") { Description = "The path that an article on standard input stands for.", HelpName = "path" };

    public static Option<string[]> HouseRules() => new("--house-rules")
    {
        Description = "Check by the rules of this file too. May be given again.",
        HelpName = "file",
        AllowMultipleArgumentsPerToken = false,
    };

    public static Option<bool> MayBeEmpty() => new("--allow-empty") { Description = "Succeed where no article is found." };
}
