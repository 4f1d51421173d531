using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace NewsMarkup.Cli.Reports;

/// <summary>A change as a patch that <c>git apply -p0</c> and <c>patch -p0</c> take. Lines end at LF alone, so a CR is text like any other.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;
    private static readonly CustomFunctionChunker Lines = new(SplitLines);

    /// <summary>The patch; empty where nothing changes.</summary>
    public static string Of(string path, string before, string after, Palette palette)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Lines);
        if (diff.DiffBlocks.Count == 0)
            return "";
        var patch = new StringBuilder();
        var name = PatchName(path);
        patch.Append(palette.Bold($"--- {name}")).Append('\n').Append(palette.Bold($"+++ {name}")).Append('\n');
        foreach (var hunk in Hunks(diff.DiffBlocks))
            Append(patch, hunk, diff, palette);
        return patch.ToString();
    }

    /// <summary>Changes so near to each other that the lines around them meet share a hunk.</summary>
    private static IEnumerable<IReadOnlyList<DiffBlock>> Hunks(IList<DiffBlock> changes)
    {
        var hunk = new List<DiffBlock>();
        foreach (var change in changes)
        {
            if (hunk is [.., var last] && change.DeleteStartA - EndOf(last) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(change);
        }

        yield return hunk;
    }

    private static void Append(StringBuilder patch, IReadOnlyList<DiffBlock> hunk, DiffResult diff, Palette palette)
    {
        var start = Math.Max(0, hunk[0].DeleteStartA - Context);
        var end = Math.Min(diff.PiecesOld.Count, EndOf(hunk[^1]) + Context);
        var newStart = hunk[0].InsertStartB - (hunk[0].DeleteStartA - start);
        var newCount = end - start + hunk.Sum(change => change.InsertCountB - change.DeleteCountA);
        patch.Append(palette.Hunk($"@@ -{Range(start, end - start)} +{Range(newStart, newCount)} @@")).Append('\n');

        var line = start;
        foreach (var change in hunk)
        {
            Append(patch, ' ', diff.PiecesOld, line, change.DeleteStartA, text => text);
            Append(patch, '-', diff.PiecesOld, change.DeleteStartA, EndOf(change), palette.Removed);
            Append(patch, '+', diff.PiecesNew, change.InsertStartB, change.InsertStartB + change.InsertCountB, palette.Added);
            line = EndOf(change);
        }

        Append(patch, ' ', diff.PiecesOld, line, end, text => text);
    }

    private static void Append(StringBuilder patch, char sign, IReadOnlyList<string> lines, int start, int end, Func<string, string> paint)
    {
        for (var i = start; i < end; i++)
        {
            patch.Append(paint(sign + lines[i].TrimEnd('\n'))).Append('\n');
            if (!lines[i].EndsWith('\n'))
                patch.Append("\\ No newline at end of file\n");
        }
    }

    /// <summary>Lines count from 1, but no lines stand after the line named.</summary>
    private static string Range(int start, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static int EndOf(DiffBlock change) => change.DeleteStartA + change.DeleteCountA;

    private static List<string> SplitLines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var lineFeed = text.IndexOf('\n', start);
            var end = lineFeed < 0 ? text.Length : lineFeed + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    /// <summary>The path seen from here, written as git writes it: quoted where a character would end the line or the name, a tab after blanks.</summary>
    private static string PatchName(string path)
    {
        var name = Path.GetRelativePath(".", path).Replace(Path.DirectorySeparatorChar, '/');
        if (name.Any(c => char.IsControl(c) || c is '"' or '\\'))
            return $"\"{string.Concat(name.Select(Quoted))}\"";
        return name.Contains(' ', StringComparison.Ordinal) ? name + "\t" : name;
    }

    private static string Quoted(char c) => c switch
    {
        '"' or '\\' => $"\\{c}",
        < ' ' or '\x7f' => $"\\{Convert.ToString(c, 8).PadLeft(3, '0')}",
        _ => c.ToString(),
    };
}
