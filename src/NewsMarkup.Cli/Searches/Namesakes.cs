using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsMarkup.Cli.Files;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Search;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Cli.Searches;

/// <summary>
/// Finds whom a name stands for in all articles of a search: who is declared under another name in one of them is the same by the address
/// in <c>sameAs=</c>. Only headers are looked at.
/// </summary>
/// <param name="configurations">The configurations of the run.</param>
/// <param name="registers">The registers of the run.</param>
internal sealed class Namesakes(ConfigurationFiles configurations, RegisterFiles registers)
{
    private readonly ConcurrentDictionary<Register, bool> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<Declaration> _named = [];

    /// <summary>The query with the addresses of all that its names stand for.</summary>
    /// <param name="query">The query as it was typed.</param>
    /// <param name="paths">The articles.</param>
    /// <param name="jobs">How many are looked at at once.</param>
    public StatementQuery In(StatementQuery query, IReadOnlyList<string> paths, int jobs)
    {
        PartyPattern[] names = [.. query.By.Concat(query.Via).Concat(query.About).Where(party => party.IsName)];
        if (names.Length == 0)
            return query;
        Parallel.ForEach(paths.Where(path => path != ArticleFile.StandardInput), new ParallelOptions { MaxDegreeOfParallelism = jobs }, path => Look(path, names));
        return query with { By = WithAddresses(query.By), Via = WithAddresses(query.Via), About = WithAddresses(query.About) };
    }

    private ImmutableArray<PartyPattern> WithAddresses(ImmutableArray<PartyPattern> parties) =>
        [.. parties.Select(party => party.Or(_named.Where(party.IsNameOf).SelectMany(declaration => declaration.SameAs)))];

    private void Look(string path, PartyPattern[] names)
    {
        if (HeaderOf(path) is not { } header)
            return;
        var scope = ArticleModel.Bind(header, configurations.ProjectOf(path).Configuration.Vocabulary, registers.Open).Scope;
        Look(scope.Own, names);
        foreach (var register in scope.Registers.Where(register => _seen.TryAdd(register, true)))
            Look(register.Declarations, names);
    }

    private void Look(IEnumerable<Declaration> declarations, PartyPattern[] names)
    {
        foreach (var declaration in declarations.Where(declaration => !declaration.SameAs.IsEmpty && names.Any(name => name.IsNameOf(declaration))))
            _named.Add(declaration);
    }

    /// <summary>The header as an article of its own; null where there is none, or the file cannot be read, which the search says later.</summary>
    private static SyntaxTree? HeaderOf(string path)
    {
        try
        {
            return ArticleFile.Read(path) is { BadEncoding: null, Tree.Root.Header: { } header } ? SyntaxTree.Parse(header.Text, path) : null;
        }
        catch (InputException)
        {
            return null;
        }
    }
}
