using System.Globalization;
using NewsMarkup.Cli.Checks;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Reports;

/// <summary>Where the time of a run went, as two tables for people: by stage, and by rule with the slowest first.</summary>
internal static class TimeTable
{
    /// <summary>Writes them, and how many articles took none.</summary>
    public static void Write(CheckTimes times, Tally tally, TextWriter output)
    {
        var stages = Enum.GetValues<Stage>().Select(stage => (stage.ToString().ToLowerInvariant(), times.Of(stage)));
        var rules = (times.Rules?.All() ?? []).Select(time => (NameOf(time.Rule), time.Time)).ToList();
        Write("stage", [.. stages], output);
        output.WriteLine();
        if (rules.Count > 0)
        {
            Write("rule", rules, output);
            output.WriteLine();
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{tally.Recalled} of {Tally.Number(tally.Files, "article")} not checked again: nothing has changed."));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times.Elapsed.TotalSeconds:F2} s passed; the tables add up the time of all threads."));
    }

    private static void Write(string title, IReadOnlyList<(string Name, TimeSpan Time)> rows, TextWriter output)
    {
        var width = rows.Select(row => row.Name.Length).Append(title.Length).Max();
        var total = rows.Sum(row => row.Time.TotalMilliseconds);
        output.WriteLine($"{title.PadRight(width)}          ms   share");
        foreach (var (name, time) in rows)
        {
            var share = total > 0 ? time.TotalMilliseconds / total : 0;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name.PadRight(width)}  {time.TotalMilliseconds,10:F1}  {100 * share,5:F1}%"));
        }
    }

    private static string NameOf(Rule rule) => rule.Descriptors is [var first, ..]
        ? first.Id == first.Name ? first.Name : $"{first.Id} {first.Name}"
        : rule.GetType().Name;
}
