using System.CommandLine;
using NewsMarkup.Cli.Checks;

namespace NewsMarkup.Cli.Commands;

/// <summary>The options that say where clean articles are marked; made anew for each command.</summary>
internal sealed class CacheOptions
{
    private readonly Option<string?> _folder = new("--cache-dir")
    {
        Description = "Remember clean articles in this folder, not in the user's folder for caches.",
        HelpName = "folder",
    };

    private readonly Option<bool> _none = new("--no-cache") { Description = "Check every article, and remember nothing." };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_none);
    }

    /// <summary>The cache of a run of today. What is wrong with it is said on standard error.</summary>
    /// <exception cref="InputException">The options contradict each other.</exception>
    public CheckCache Open(ParseResult parsed)
    {
        var (folder, isNone) = (parsed.GetValue(_folder), parsed.GetValue(_none));
        if (folder is not null && isNone)
            throw new InputException("`--cache-dir` and `--no-cache` contradict each other.");
        var file = isNone ? null : folder is null ? CachePlace.OfUser() : CachePlace.In(folder);
        return CheckCache.Open(file, DateOnly.FromDateTime(DateTime.Today), problem => Console.Error.WriteLine($"newsmarkup: {Visible.Of(problem)}"));
    }
}
