using System.Globalization;

namespace NewsMarkup.Cli.Reports;

/// <summary>How often each rule spoke, as a table for people.</summary>
internal static class StatisticsTable
{
    /// <summary>Writes it. At least one rule has spoken.</summary>
    public static void Write(RuleCounts counts, TextWriter output)
    {
        var rows = counts.All().Select(count => (Name: NameOf(count), Count: count)).ToList();
        var width = rows.Max(row => row.Name.Length);
        output.WriteLine($"{"rule".PadRight(width)}  level    findings   share     files");
        foreach (var (name, count) in rows)
        {
            var share = 100 * counts.ShareOf(count);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name.PadRight(width)}  {SeverityWords.Word(count.Severity),-7}  {count.Findings,8}  {share,5:F1}%  {count.Files,8}"));
        }
    }

    /// <summary>A house rule has no number: its name is its id.</summary>
    private static string NameOf(RuleCount count) => count.Rule.Id == count.Rule.Name ? count.Rule.Name : $"{count.Rule.Id} {count.Rule.Name}";
}
