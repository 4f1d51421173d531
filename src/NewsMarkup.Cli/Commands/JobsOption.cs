using System.CommandLine;
using System.Globalization;

namespace NewsMarkup.Cli.Commands;

/// <summary>The option that says how many articles are worked on at once; made anew for each command.</summary>
internal static class JobsOption
{
    /// <summary>More would only wait for each other.</summary>
    private const int Max = 512;

    public static Option<int> Create()
    {
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many articles are worked on at once.",
            HelpName = "number",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Max))
                result.AddError($"`--jobs` takes a number from 1 to {Max}, not `{token.Value}`.");
        });
        return jobs;
    }
}
