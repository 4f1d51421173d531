using System.CommandLine;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Commands;

/// <summary>An option that takes one of a few words.</summary>
internal static class Choice
{
    /// <param name="name">The option.</param>
    /// <param name="description">What it does.</param>
    /// <param name="initial">The word where none is given; null for none.</param>
    /// <param name="words">The words.</param>
    public static Option<string?> Of(string name, string description, string? initial, params string[] words)
    {
        var option = new Option<string?>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
        };
        if (initial is not null)
            option.DefaultValueFactory = _ => initial;
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value))
                result.AddError(Refusal(name, token.Value, words));
        });
        return option;
    }

    /// <summary>The same for an option that may be given again.</summary>
    /// <param name="name">The option.</param>
    /// <param name="description">What it does.</param>
    /// <param name="words">The words.</param>
    public static Option<string[]> Several(string name, string description, params IReadOnlyList<string> words)
    {
        var option = new Option<string[]>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            AllowMultipleArgumentsPerToken = false,
        };
        option.CompletionSources.Add([.. words]);
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !words.Contains(token.Value)) is { } token)
                result.AddError(Refusal(name, token.Value, [.. words]));
        });
        return option;
    }

    private static string Refusal(string name, string value, string[] words)
    {
        var meant = DidYouMean.Nearest(value, words) is { } word ? $" Did you mean `{word}`?" : "";
        return $"`{name}` takes {string.Join(", ", words[..^1])} or {words[^1]}, not `{value}`.{meant}";
    }
}
