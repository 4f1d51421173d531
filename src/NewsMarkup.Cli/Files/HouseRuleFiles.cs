using System.Collections.Immutable;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Rules;
using NewsMarkup.Rules.House;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Cli.Files;

/// <summary>House rules as they were read from disk.</summary>
/// <param name="Set">The rules.</param>
/// <param name="Problems">The files that could not be read, wholly or in part, with what is wrong.</param>
internal sealed record HouseRuleFiles(HouseRuleSet Set, ImmutableArray<CheckedFile> Problems)
{
    /// <summary>Reads rule files. One that cannot be read stops neither the others nor the check.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="others">The rules that are there already, whose names are taken.</param>
    /// <param name="vocabulary">The kinds and attributes that articles may use; the language's own where null.</param>
    public static HouseRuleFiles Read(IEnumerable<string> paths, IEnumerable<Rule> others, Vocabulary? vocabulary = null)
    {
        var problems = ImmutableArray.CreateBuilder<CheckedFile>();
        var trees = new List<SyntaxTree>();
        foreach (var path in paths.Select(path => Path.GetRelativePath(".", path)).Distinct(StringComparer.Ordinal))
        {
            try
            {
                var file = ArticleFile.Read(path);
                if (file.BadEncoding is { } bad)
                    problems.Add(new CheckedFile(path, [bad]));
                else
                    trees.Add(file.Tree);
            }
            catch (InputException problem)
            {
                problems.Add(new CheckedFile(path, [], problem.Message));
            }
        }

        var set = HouseRuleSet.Load(trees, others, vocabulary);
        problems.AddRange(set.Files.Where(file => !file.Diagnostics.IsEmpty).Select(file => new CheckedFile(file.Path, file.Diagnostics)));
        return new HouseRuleFiles(set, problems.ToImmutable());
    }

    /// <summary>The rule files below this folder, in a stable order.</summary>
    public static IEnumerable<string> Here() => Directory
        .EnumerateFiles(".", "*" + HouseRuleSet.Extension, new EnumerationOptions { RecurseSubdirectories = true })
        .Select(path => Path.GetRelativePath(".", path)).Order(StringComparer.Ordinal);
}
