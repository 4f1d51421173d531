using System.Collections.Immutable;
using NewsMarkup.Tests;

namespace NewsMarkup.Rules.Tests.Cases;

/// <summary>
/// Texts of our own on which a rule fires and near misses on which it does not. The lines before the first case are the header of all of them; a
/// line that begins with <c>+ </c> begins a text on which the rule fires, one with <c>- </c> a near miss. Each goes on to the next.
/// </summary>
internal sealed class CaseFile
{
    private const string Ending = ".cases";

    private static readonly string Folder = Repository.PathOf("tests/NewsMarkup.Rules.Tests/Cases");

    private CaseFile(ImmutableArray<string> fires, ImmutableArray<string> near)
    {
        Fires = fires;
        Near = near;
    }

    /// <summary>The rules that have such a file.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*" + Ending).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
    ];

    /// <summary>Whole articles on which the rule fires.</summary>
    public ImmutableArray<string> Fires { get; }

    /// <summary>Whole articles on which it does not.</summary>
    public ImmutableArray<string> Near { get; }

    public static CaseFile Load(string id)
    {
        var header = new List<string>();
        var cases = new List<(bool Fires, List<string> Lines)>();
        foreach (var line in File.ReadLines(Path.Combine(Folder, id + Ending)))
        {
            if (line is ['+' or '-', ' ', ..])
                cases.Add((line[0] == '+', [line[2..]]));
            else
                (cases.Count == 0 ? header : cases[^1].Lines).Add(line);
        }

        return new CaseFile(Texts(fires: true), Texts(fires: false));

        ImmutableArray<string> Texts(bool fires) => [.. cases.Where(one => one.Fires == fires).Select(one => Text(header, one.Lines))];
    }

    /// <summary>A text that has a header of its own does without that of the file.</summary>
    private static string Text(List<string> header, List<string> lines) =>
        string.Join('\n', lines[0] == "---" ? lines : header.Concat(lines)).TrimEnd('\n') + "\n";
}
