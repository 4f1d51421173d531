using System.Text;

namespace NewsMarkup.Benchmarks.Harness;

/// <summary>The page about performance, whole, of what one run has measured.</summary>
internal static class PerformancePage
{
    /// <summary>The page.</summary>
    /// <param name="command">The command that makes it.</param>
    /// <param name="machine">Where the figures come from, in a sentence.</param>
    /// <param name="versions">What was measured, with versions, in a sentence.</param>
    /// <param name="absent">Which peers are absent, in sentences.</param>
    /// <param name="sections">The benchmarks in the order of the page, with what they have found.</param>
    public static string Of(string command, string machine, string versions, IReadOnlyList<string> absent, IReadOnlyList<(Benchmark Benchmark, Result Found)> sections)
    {
        var page = new StringBuilder();
        Paragraph("# Performance");
        Paragraph($"`{command}` measures all of this in one run and writes this page.");
        Paragraph(machine);
        Paragraph(versions);
        foreach (var peer in absent)
            Paragraph($"**{peer}**");
        Paragraph("Where no table says otherwise, times are those of the processor, of one thread in a warm process: the best of up to 21 rounds in which all contenders take turns.");
        Paragraph("## In short");
        Paragraph(InShort(sections.Select(section => section.Found)));
        Paragraph("## Beside peers");
        Paragraph("How many times as much as ours a peer takes, at the least and at the most of what the sections below compare; below 1, the peer takes less.");
        Paragraph(MarkdownTable.Of(Ratios(sections)));
        Paragraph("### What was slower than a peer");
        var slower = Slower(sections);
        Paragraph(slower.Rows.Count == 0 ? "Nothing was." : MarkdownTable.Of(slower));
        foreach (var (benchmark, found) in sections)
            Paragraph(Of(benchmark, found));
        return page.ToString().TrimEnd('\n') + "\n";

        void Paragraph(string text) => page.Append(text.TrimEnd('\n')).Append("\n\n");
    }

    /// <summary>The figures that matter most, as a list; the README shows them too.</summary>
    public static string InShort(IEnumerable<Result> found) => string.Concat(found.Select(result => result.InShort).OfType<string>().Select(sentence => $"* {sentence}\n"));

    /// <summary>One section of the page.</summary>
    public static string Of(Benchmark benchmark, Result found)
    {
        var text = new StringBuilder($"## {benchmark.Title}\n\n`-- {benchmark.Name}` measures this alone.\n\n");
        foreach (var table in found.Tables)
            text.Append(table.Caption).Append("\n\n").Append(MarkdownTable.Of(table)).Append('\n');
        if (found.LeftOut is { } reason)
            text.Append(reason).Append('\n');
        return text.ToString();
    }

    private static Table Ratios(IEnumerable<(Benchmark Benchmark, Result Found)> sections)
    {
        var table = new Table("", "what", "peer", "least", "most");
        foreach (var (benchmark, found) in sections)
        {
            foreach (var ofPeer in found.Comparisons.GroupBy(comparison => (comparison.Peer, comparison.Unit)))
            {
                table.Add(
                    $"{benchmark.Title}, {ofPeer.Key.Unit}", ofPeer.Key.Peer,
                    Table.Number(ofPeer.Min(comparison => comparison.Times), decimals: 1), Table.Number(ofPeer.Max(comparison => comparison.Times), decimals: 1));
            }
        }

        return table;
    }

    private static Table Slower(IEnumerable<(Benchmark Benchmark, Result Found)> sections)
    {
        var table = new Table("", "what", "peer", "unit", "ours", "theirs");
        foreach (var slower in sections.SelectMany(section => section.Found.Comparisons).Where(comparison => comparison.IsSlower))
            table.Add(slower.What, slower.Peer, slower.Unit, Table.Number(slower.Ours, decimals: 2), Table.Number(slower.Theirs, decimals: 2));
        return table;
    }
}
