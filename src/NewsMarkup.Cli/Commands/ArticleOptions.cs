using System.CommandLine;
using NewsMarkup.Cli.Checks;
using NewsMarkup.Cli.Files;

namespace NewsMarkup.Cli.Commands;

/// <summary>The arguments and options that say which articles a run is about; made anew for each command.</summary>
internal sealed class ArticleOptions
{
    private readonly Argument<string[]> _paths = Paths.Articles();

    private readonly Option<string?> _list = new("--files-from")
    {
        Description = "Read the paths of articles from this file, a line each or with NUL between them; `-` for standard input.",
        HelpName = "file",
    };

    private readonly Option<string?> _tar = new("--tar")
    {
        Description = "Read the articles from this tar archive; `-` for one on standard input.",
        HelpName = "file",
    };

    private readonly Option<Shard> _shard = new("--shard")
    {
        Description = "Take one of several parts of the articles, for several machines: 2/8 is the second of eight.",
        HelpName = "part/parts",
        DefaultValueFactory = _ => Shard.Whole,
        CustomParser = result =>
        {
            if (Shard.Read(result.Tokens[0].Value, out var shard) is { } problem)
                result.AddError(problem);
            return shard;
        },
    };

    private readonly Option<string?> _nameOfStandardInput = Paths.NameOfStandardInput();
    private readonly Option<bool> _mayBeEmpty = Paths.MayBeEmpty();

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_list);
        command.Add(_tar);
        command.Add(_shard);
        command.Add(_nameOfStandardInput);
        command.Add(_mayBeEmpty);
    }

    /// <summary>The files, folders and globs that are named.</summary>
    public string[] Named(ParseResult parsed) => parsed.GetValue(_paths) ?? [];

    /// <summary>The path that an article on standard input stands for; null where nobody says.</summary>
    public string? NameOfStandardInput(ParseResult parsed) => parsed.GetValue(_nameOfStandardInput);

    /// <summary>True where articles come as a stream, which can be read once.</summary>
    public bool IsStreamed(ParseResult parsed) => (parsed.GetValue(_list) ?? parsed.GetValue(_tar)) is not null;

    /// <summary>The part of the articles that is asked for.</summary>
    public Shard ShardOf(ParseResult parsed) => parsed.GetValue(_shard);

    /// <summary>The articles of the run, those of its part alone.</summary>
    /// <exception cref="InputException">There is none, or the options contradict each other.</exception>
    public GivenArticles Read(ParseResult parsed)
    {
        var given = Find(Named(parsed), parsed.GetValue(_list), parsed.GetValue(_tar), parsed.GetValue(_mayBeEmpty));
        var shard = parsed.GetValue(_shard);
        return given with { Articles = shard.Of(given.Articles), Count = given.Count is { } count ? shard.CountOf(count) : null };
    }

    private static GivenArticles Find(string[] named, string? list, string? tar, bool mayBeEmpty)
    {
        if ((list is not null && tar is not null) || (named.Length > 0 && (list ?? tar) is not null))
            throw new InputException("articles are named as paths, by `--files-from` or by `--tar`; one of these, not several.");
        if (list is not null)
            return GivenArticles.From(ArticleList.Read(list), $"`{list}` names no article.", mayBeEmpty);
        if (tar is not null)
            return GivenArticles.From(ArticleTar.Read(tar), $"`{tar}` holds no article. An article is a file that ends in `.news`.", mayBeEmpty);
        return GivenArticles.Of(ArticleFinder.Find(named, mayBeEmpty));
    }
}
