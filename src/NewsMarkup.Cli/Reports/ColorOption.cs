using System.CommandLine;
using NewsMarkup.Cli.Commands;

namespace NewsMarkup.Cli.Reports;

/// <summary>The option <c>--color</c>, which every command has.</summary>
internal static class ColorOption
{
    private const string Name = "--color";

    public static Option<string?> Create()
    {
        var option = Choice.Of(Name, "When to colour. NO_COLOR and FORCE_COLOR count for auto.", "auto", "auto", "always", "never");
        option.Recursive = true;
        return option;
    }

    /// <summary>The colours of standard output.</summary>
    public static Palette OfOutput(ParseResult parsed) => PaletteFor(parsed, Console.IsOutputRedirected);

    /// <summary>The colours of standard error.</summary>
    public static Palette OfErrors(ParseResult parsed) => PaletteFor(parsed, Console.IsErrorRedirected);

    /// <summary>
    /// The option decides, then NO_COLOR, then FORCE_COLOR, then TERM=dumb, then whether a terminal reads the output.
    /// A variable that is empty counts as not set.
    /// </summary>
    internal static bool IsWanted(string when, bool isTerminal, Func<string, string?> variable) => when switch
    {
        "always" => true,
        "never" => false,
        _ when variable("NO_COLOR") is { Length: > 0 } => false,
        _ when variable("FORCE_COLOR") is { Length: > 0 } force => force != "0",
        _ => isTerminal && variable("TERM") != "dumb",
    };

    private static Palette PaletteFor(ParseResult parsed, bool isRedirected) =>
        IsWanted(parsed.GetValue<string>(Name)!, !isRedirected, Environment.GetEnvironmentVariable) ? Palette.Ansi : Palette.None;
}
