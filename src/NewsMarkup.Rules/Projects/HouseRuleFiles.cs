using System.Collections.Immutable;
using NewsMarkup.Rules.House;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Projects;

/// <summary>House rules as they were read.</summary>
/// <param name="Set">The rules.</param>
/// <param name="Problems">The files that could not be read, wholly or in part, with what is wrong.</param>
public sealed record HouseRuleFiles(HouseRuleSet Set, ImmutableArray<FileProblems> Problems)
{
    /// <summary>The texts that the rules were read from, in the order given.</summary>
    public ImmutableArray<SourceFile> Sources { get; private init; } = [];

    /// <summary>Reads rule files. One that cannot be read stops neither the others nor the check.</summary>
    /// <param name="paths">Their full paths, or paths seen from the current folder.</param>
    /// <param name="files">Where they come from.</param>
    /// <param name="others">The rules that are there already, whose names are taken.</param>
    /// <param name="vocabulary">The kinds and attributes that articles may use; the language's own where null.</param>
    public static HouseRuleFiles Read(IEnumerable<string> paths, FileSource files, IEnumerable<Rule> others, Vocabulary? vocabulary = null)
    {
        var problems = ImmutableArray.CreateBuilder<FileProblems>();
        var trees = new List<SyntaxTree>();
        foreach (var path in paths.DistinctBy(files.Shown))
        {
            var shown = files.Shown(path);
            switch (files.Read(path))
            {
                case FileContent.Decoded decoded:
                    trees.Add(SyntaxTree.Parse(decoded.Text, shown));
                    break;
                case FileContent.NotUtf8 bad:
                    problems.Add(new FileProblems(shown, [bad.In(SyntaxTree.Parse("", shown))]));
                    break;
                case var content:
                    problems.Add(new FileProblems(shown, [], $"cannot read `{shown}`: {content.Problem}"));
                    break;
            }
        }

        var set = HouseRuleSet.Load(trees, others, vocabulary);
        problems.AddRange(set.Files.Where(file => !file.Diagnostics.IsEmpty).Select(file => new FileProblems(file.Path, file.Diagnostics)));
        return new HouseRuleFiles(set, problems.ToImmutable()) { Sources = [.. trees] };
    }
}
