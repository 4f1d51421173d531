using System.CommandLine;
using System.CommandLine.Parsing;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli;

/// <summary>A command line that cannot be understood.</summary>
internal static class UsageError
{
    /// <summary>Says what is wrong; false where nothing is.</summary>
    public static bool Report(ParseResult parsed)
    {
        if (Message(parsed) is not { } message)
            return false;
        Console.Error.WriteLine($"newsmarkup: {message}");
        Console.Error.WriteLine($"Try `{NameOf(parsed.CommandResult.Command)} --help`.");
        return true;
    }

    /// <summary>The first thing that is wrong; null where nothing is.</summary>
    private static string? Message(ParseResult parsed) =>
        UnknownWord(parsed) is { } word ? AboutUnknown(word, parsed.CommandResult.Command)
        : parsed.Errors is [var error, ..] ? About(error, parsed.CommandResult.Command)
        : null;

    /// <summary>The first word that no command, option or argument takes. Before <c>--</c> a word that begins with a dash is an option.</summary>
    private static string? UnknownWord(ParseResult parsed)
    {
        var values = OptionsGiven(parsed.CommandResult).SelectMany(option => option.Tokens).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && !values.Contains(token))
            .Select(token => token.Value)
            .FirstOrDefault(word => IsOption(word) || parsed.UnmatchedTokens.Contains(word))
            ?? (parsed.UnmatchedTokens is [var unmatched, ..] ? unmatched : null);
    }

    private static string AboutUnknown(string word, Command command)
    {
        if (IsOption(word))
        {
            var name = word.Split('=', ':')[0];
            return $"there is no option `{name}`.{DidYouMeanOneOf(name, OptionNames(command))}";
        }

        if (command.Subcommands.Count > 0)
            return $"there is no command `{word}`.{DidYouMeanOneOf(word, command.Subcommands.Select(subcommand => subcommand.Name))}";
        return command.Arguments is [var argument, ..]
            ? $"`{NameOf(command)}` takes one {argument.Name}; `{word}` is too many."
            : $"`{NameOf(command)}` takes no `{word}`.";
    }

    private static string About(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult { Tokens: [] } option => $"`{option.Option.Name}` needs a value.",
        OptionResult { Tokens.Count: > 1, Option.Arity.MaximumNumberOfValues: 1 } option => $"`{option.Option.Name}` is there twice.",
        CommandResult when command.Subcommands.Count > 0 => "a command is missing.",
        CommandResult or ArgumentResult { Tokens: [] } when command.Arguments is [var argument, ..] => $"`{NameOf(command)}` needs a {argument.Name}.",
        _ => error.Message,
    };

    private static IEnumerable<OptionResult> OptionsGiven(CommandResult command)
    {
        for (SymbolResult? level = command; level is CommandResult given; level = level.Parent)
        {
            foreach (var option in given.Children.OfType<OptionResult>())
                yield return option;
        }
    }

    /// <summary>The long names of the options that a command takes.</summary>
    private static IEnumerable<string> OptionNames(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
        .SelectMany(option => option.Aliases.Prepend(option.Name))
        .Where(name => name.StartsWith("--", StringComparison.Ordinal));

    private static string DidYouMeanOneOf(string word, IEnumerable<string> names) =>
        DidYouMean.Nearest(word, names) is { } name ? $" Did you mean `{name}`?" : "";

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static string NameOf(Command command) => command is RootCommand
        ? "newsmarkup"
        : $"{NameOf(command.Parents.OfType<Command>().First())} {command.Name}";
}
